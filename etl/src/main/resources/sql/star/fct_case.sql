with

cases as (
    select
        *,
        lead(opened_date) over (partition by person_key order by opened_date, case_key) as next_opened_date,
        (select max(extracted_date) from stg_case) as data_date
    from stg_case
    where problem is null and not is_withheld
),

placements as (
    select
        person_key,
        unix_date(start_date) as first_day,
        unix_date(coalesce(end_date, (select max(extracted_date) from stg_case))) as last_day
    from stg_placement
    where problem is null and not is_withheld
),

-- First and last day both count, so a window of whole months ends the day before the same day of the month.
windows as (
    select
        case_key,
        person_key,
        unix_date(add_months(opened_date, -24)) as day_before_24,
        unix_date(opened_date) as day_0,
        unix_date(add_months(opened_date, 12)) as day_12,
        unix_date(add_months(opened_date, 24)) as day_24,
        unix_date(add_months(opened_date, 36)) as day_36
    from cases
),

placement_days as (
    select
        windows.case_key,
        sum(greatest(0, least(last_day, day_0 - 1) - greatest(first_day, day_before_24) + 1)) as days_before_24,
        sum(greatest(0, least(last_day, day_12 - 1) - greatest(first_day, day_0) + 1)) as days_12,
        sum(greatest(0, least(last_day, day_24 - 1) - greatest(first_day, day_0) + 1)) as days_24,
        sum(greatest(0, least(last_day, day_36 - 1) - greatest(first_day, day_0) + 1)) as days_36
    from placements
    join windows on placements.person_key = windows.person_key
    group by windows.case_key
),

contacts_by_worker as (
    select
        case_key,
        worker_key,
        sum(duration_minutes) as contact_minutes
    from fct_contact
    group by case_key, worker_key
),

contacts as (
    select
        contacts_by_worker.case_key,
        sum(contacts_by_worker.contact_minutes) as contact_minutes,
        count(*) as worker_count,
        max(case when contacts_by_worker.worker_key = cases.worker_key then 1 else 0 end) as first_has_contacts,
        max(case when contacts_by_worker.worker_key = cases.second_worker_key then 1 else 0 end) as second_has_contacts
    from contacts_by_worker
    join cases on contacts_by_worker.case_key = cases.case_key
    group by contacts_by_worker.case_key
)

select
    cases.case_key,
    cases.person_key,
    cases.family_key,
    cases.household_key,
    cases.area_key,
    cases.municipality_key,
    cases.is_area_renamed,
    cases.project_key,
    cases.intervention_type_key,
    cases.target_group,
    cases.need_level,
    cases.referral_kind,
    cases.is_re_referral,
    cases.is_investigation_extended,
    cases.case_outcome,
    cases.worker_key,
    cases.second_worker_key,
    -- A worker who is named on the case and has contacts in it is one worker.
    cast(
        coalesce(contacts.worker_count, 0)
        + case when cases.worker_key is not null and coalesce(contacts.first_has_contacts, 0) = 0 then 1 else 0 end
        + case
            when cases.second_worker_key <> coalesce(cases.worker_key, '') and coalesce(contacts.second_has_contacts, 0) = 0
                then 1
            else 0
        end as int
    ) as worker_count,
    year(cases.opened_date) - year(cases.birth_month_date)
        - case when month(cases.opened_date) < month(cases.birth_month_date) then 1 else 0 end as age_years,
    cases.opened_date,
    cases.assessed_date,
    cases.investigation_start_date,
    cases.investigation_end_date,
    cases.support_start_date,
    cases.support_end_date,
    cases.closed_date,
    cases.assessed_date is not null as has_assessment,
    cases.investigation_start_date is not null as has_investigation,
    cases.support_start_date is not null as has_support,
    cases.closed_date is not null as is_closed,
    unix_date(cases.assessed_date) - unix_date(cases.opened_date) as assessment_days,
    unix_date(cases.investigation_end_date) - unix_date(cases.investigation_start_date) as investigation_days,
    unix_date(cases.support_start_date) - unix_date(cases.opened_date) as support_wait_days,
    unix_date(coalesce(cases.support_end_date, cases.closed_date, cases.data_date))
        - unix_date(cases.support_start_date) + 1 as support_days,
    unix_date(coalesce(cases.closed_date, cases.data_date)) - unix_date(cases.opened_date) as open_days,
    unix_date(cases.next_opened_date) - unix_date(cases.closed_date) as return_days,
    cast(coalesce(contacts.contact_minutes, 0) as int) as contact_minutes,
    cast(coalesce(placement_days.days_before_24, 0) as int) as placement_days_before_24,
    cast(coalesce(placement_days.days_12, 0) as int) as placement_days_12,
    cast(coalesce(placement_days.days_24, 0) as int) as placement_days_24,
    cast(coalesce(placement_days.days_36, 0) as int) as placement_days_36,
    cases.data_date as known_until_date,
    add_months(cases.opened_date, 12) <= cases.data_date as is_followed_12,
    add_months(cases.opened_date, 24) <= cases.data_date as is_followed_24,
    add_months(cases.opened_date, 36) <= cases.data_date as is_followed_36,
    cases.delivery_key,
    cases.delivery_line
from cases
left join contacts on cases.case_key = contacts.case_key
left join placement_days on cases.case_key = placement_days.case_key
