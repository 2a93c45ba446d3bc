select * from computed_effect
