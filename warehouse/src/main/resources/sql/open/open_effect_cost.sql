-- An effect that is kept is what the edition before told.
select * from computed_effect_cost
union all
select earlier.*
from earlier_open_effect_cost as earlier
join kept_effect
    on earlier.project_key = kept_effect.project_key
    and earlier.window_months = kept_effect.window_months
