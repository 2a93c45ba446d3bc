select * from computed_effect_year
