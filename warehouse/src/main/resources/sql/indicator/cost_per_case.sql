-- Closed cases only: an open one has not cost all it will.
select
    fct_case.case_key as unit_key,
    fct_case.family_key,
    fct_case.worker_key,
    fct_case.area_key,
    fct_case.project_key,
    fct_case.intervention_type_key,
    fct_case.closed_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    case_full_cost.cost_sek as value,
    cast(1 as double) as weight
from fct_case
join dim_person on fct_case.person_key = dim_person.person_key
join case_full_cost on fct_case.case_key = case_full_cost.case_key
where fct_case.is_closed
