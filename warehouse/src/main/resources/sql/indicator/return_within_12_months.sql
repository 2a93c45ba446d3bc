with

returned as (
    select distinct earlier.case_key
    from fct_case as earlier
    join fct_case as later on earlier.person_key = later.person_key
    where later.case_key <> earlier.case_key
        and later.opened_date >= earlier.closed_date
        and later.opened_date <= add_months(earlier.closed_date, 12)
)

-- A child with an interim number is known within its case only: whether it came back cannot be seen.
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
    cast(
        case
            when add_months(fct_case.closed_date, 12) > fct_case.known_until_date then null
            when returned.case_key is not null then 1
            else 0
        end as double
    ) as value,
    cast(1 as double) as weight
from fct_case
join dim_person on fct_case.person_key = dim_person.person_key
left join returned on fct_case.case_key = returned.case_key
where fct_case.is_closed
    and dim_person.identity_kind <> 'INTERIM_NUMBER'
