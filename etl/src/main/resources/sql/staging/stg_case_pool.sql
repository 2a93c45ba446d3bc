-- Whose other costs each case shares, and between which days: those of its project alone, else those of the committee
-- that is responsible, and of the municipality itself where something is booked on it although it has districts.
with

successors as (
    select
        predecessor_area_key as area_key,
        min(successor_area_key) as committee_key,
        min(succession_date) as from_date
    from bridge_area_succession
    group by predecessor_area_key
    having count(*) = 1
),

-- A committee that was split has no one successor: its cases stay with it. Two mergers after each other are followed; a
-- third has not happened anywhere.
takeovers as (
    select
        area_key,
        area_key as committee_key,
        cast('1900-01-01' as date) as from_date
    from dim_area
    union all
    select
        area_key,
        committee_key,
        from_date
    from successors
    union all
    select
        earlier.area_key,
        later.committee_key,
        later.from_date
    from successors as earlier
    join successors as later
        on earlier.committee_key = later.area_key and earlier.from_date < later.from_date
),

committees as (
    select
        area_key,
        committee_key,
        unix_date(from_date) as from_day,
        coalesce(
            lead(unix_date(from_date)) over (partition by area_key order by from_date) - 1,
            unix_date(cast('2999-12-31' as date))
        ) as to_day
    from takeovers
    union all
    select
        area_key,
        parent_area_key as committee_key,
        unix_date(cast('1900-01-01' as date)) as from_day,
        unix_date(cast('2999-12-31' as date)) as to_day
    from dim_area
    where area_level = 'DISTRICT'
),

paying_committees as (
    select *
    from committees
    where committee_key in (select area_key from stg_cost_pool where project_key = 'inget-projekt' and other_ore <> 0)
),

cases as (
    select
        case_key,
        area_key,
        project_key,
        unix_date(opened_date) as opened_day,
        unix_date(coalesce(closed_date, (select max(extracted_date) from stg_case))) as last_open_day
    from stg_case
    where problem is null and not is_withheld
)

select
    cases.case_key,
    coalesce(
        paying_committees.committee_key || ' inget-projekt', dim_project.area_key || ' ' || dim_project.project_key
    ) as pool_key,
    coalesce(paying_committees.from_day, unix_date(cast('1900-01-01' as date))) as from_day,
    coalesce(paying_committees.to_day, unix_date(cast('2999-12-31' as date))) as to_day,
    cases.opened_day,
    cases.last_open_day
from cases
join dim_project on cases.project_key = dim_project.project_key
left join paying_committees
    on cases.area_key = paying_committees.area_key and dim_project.project_kind = 'NONE'
where dim_project.project_kind <> 'NONE' or paying_committees.area_key is not null
