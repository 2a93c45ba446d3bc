select
    code as intervention_type_key,
    label as intervention_type_name
from code_intervention_type
union all
select
    'NONE' as intervention_type_key,
    'ingen insats' as intervention_type_name
