select
    cast(row_number() over (order by intervention_type_key) - 1 as integer) as type_slot,
    intervention_type_key
from dim_intervention_type
order by type_slot
