-- A report that is still not assessed is late from the fifteenth day, and too early to judge before.
select
    fct_case.case_key as unit_key,
    fct_case.family_key,
    fct_case.worker_key,
    fct_case.area_key,
    fct_case.project_key,
    fct_case.intervention_type_key,
    fct_case.opened_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    cast(
        case
            when fct_case.assessment_days <= 14 then 1
            when fct_case.assessment_days > 14 then 0
            when unix_date(fct_case.known_until_date) - unix_date(fct_case.opened_date) > 14 then 0
        end as double
    ) as value,
    cast(1 as double) as weight
from fct_case
join dim_person on fct_case.person_key = dim_person.person_key
where fct_case.referral_kind = 'REPORT'
