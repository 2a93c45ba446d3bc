-- To begin an investigation is what a preliminary assessment decides. Until the fourteen days have passed it is too early
-- to judge any report: the quick ones alone would make the newest period look better than it is.
with

reports as (
    select
        *,
        unix_date(coalesce(assessed_date, investigation_start_date)) - unix_date(opened_date) as decision_days,
        unix_date(known_until_date) - unix_date(opened_date) as known_days
    from fct_case
    where referral_kind = 'REPORT'
)

select
    reports.case_key as unit_key,
    reports.family_key,
    reports.worker_key,
    reports.area_key,
    reports.project_key,
    reports.intervention_type_key,
    reports.opened_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    cast(
        case
            when reports.known_days <= 14 then null
            when reports.decision_days <= 14 then 1
            else 0
        end as double
    ) as value,
    cast(1 as double) as weight
from reports
join dim_person on reports.person_key = dim_person.person_key
