select * from computed_effect_balance
