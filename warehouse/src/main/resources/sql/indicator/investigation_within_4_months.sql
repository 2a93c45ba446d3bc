-- An investigation that is still open is late when its four months have passed, and too early to judge before.
-- Legally extended ones have another due date and are left out.
select
    fct_case.case_key as unit_key,
    fct_case.family_key,
    fct_case.worker_key,
    fct_case.area_key,
    fct_case.project_key,
    fct_case.intervention_type_key,
    fct_case.investigation_start_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    cast(
        case
            when fct_case.investigation_end_date <= add_months(fct_case.investigation_start_date, 4) then 1
            when fct_case.investigation_end_date > add_months(fct_case.investigation_start_date, 4) then 0
            when fct_case.known_until_date > add_months(fct_case.investigation_start_date, 4) then 0
        end as double
    ) as value,
    cast(1 as double) as weight
from fct_case
join dim_person on fct_case.person_key = dim_person.person_key
where fct_case.has_investigation
    and not coalesce(fct_case.is_investigation_extended, false)
