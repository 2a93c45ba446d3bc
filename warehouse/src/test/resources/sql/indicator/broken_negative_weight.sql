select
    case_key as unit_key,
    family_key,
    worker_key,
    area_key,
    'ingen' as project_key,
    'NONE' as intervention_type_key,
    opened_date as index_date,
    'MEN' as sex,
    date '2010-01-01' as birth_month_date,
    cast(1 as double) as value,
    cast(-1 as double) as weight
from fct_case
