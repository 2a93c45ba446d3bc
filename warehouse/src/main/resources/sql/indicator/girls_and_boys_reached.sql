-- The children of children_reached whose sex the number tells.
select
    fct_case.person_key as unit_key,
    fct_case.family_key,
    fct_case.worker_key,
    fct_case.area_key,
    fct_case.project_key,
    fct_case.intervention_type_key,
    fct_case.support_start_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    cast(1 as double) as value,
    cast(1 as double) as weight
from fct_case
join dim_person on fct_case.person_key = dim_person.person_key
where fct_case.has_support
    and 12 * (year(fct_case.support_start_date) - year(dim_person.birth_month_date))
        + month(fct_case.support_start_date) - month(dim_person.birth_month_date) < 12 * 18
    and dim_person.sex in ('WOMEN', 'MEN')
