select * from computed_effect_type
