-- Until the four months have passed it is too early to judge any investigation: the quick ones alone would make the
-- newest period look better than it is. One that is still open then is late; it does not go on in a closed case. Legally
-- extended ones have another due date and are left out.
with

investigations as (
    select
        *,
        coalesce(investigation_end_date, closed_date) as ended_date,
        add_months(investigation_start_date, 4) as due_date
    from fct_case
    where has_investigation
        and not coalesce(is_investigation_extended, false)
)

select
    investigations.case_key as unit_key,
    investigations.family_key,
    investigations.worker_key,
    investigations.area_key,
    investigations.project_key,
    investigations.intervention_type_key,
    investigations.investigation_start_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    cast(
        case
            when investigations.known_until_date <= investigations.due_date then null
            when investigations.ended_date <= investigations.due_date then 1
            else 0
        end as double
    ) as value,
    cast(1 as double) as weight
from investigations
join dim_person on investigations.person_key = dim_person.person_key
