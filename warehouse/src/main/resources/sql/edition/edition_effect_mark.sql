select * from computed_effect_mark
