-- Each case's part of the costs that its project, or its committee, shares among its cases in a year: by the minutes of
-- their contacts that year, or, where none of them has any, by the days they were open.
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

-- Which committees pay for the cases of an area, and between which days: the one that is responsible, and the
-- municipality itself where something is booked on it although it has districts.
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

pools as (
    select
        area_key,
        project_key,
        cost_year,
        booked_ore - placement_invoice_ore as other_ore,
        unix_date(cast(cast(cost_year as string) || '-01-01' as date)) as first_day,
        unix_date(cast(cast(cost_year as string) || '-12-31' as date)) as last_day
    from stg_cost_pool
    where booked_ore <> placement_invoice_ore
),

paying_committees as (
    select *
    from committees
    where committee_key in (select area_key from pools where project_key = 'inget-projekt')
),

case_pools as (
    select
        fct_case.case_key,
        case when dim_project.project_kind = 'NONE' then paying_committees.committee_key else dim_project.area_key end
            as area_key,
        case when dim_project.project_kind = 'NONE' then 'inget-projekt' else fct_case.project_key end as project_key,
        coalesce(paying_committees.from_day, unix_date(cast('1900-01-01' as date))) as from_day,
        coalesce(paying_committees.to_day, unix_date(cast('2999-12-31' as date))) as to_day,
        unix_date(fct_case.opened_date) as opened_day,
        unix_date(fct_case.opened_date) + fct_case.open_days as last_open_day
    from fct_case
    join dim_project on fct_case.project_key = dim_project.project_key
    left join paying_committees
        on fct_case.area_key = paying_committees.area_key and dim_project.project_kind = 'NONE'
),

-- First and last day both count: a case that was closed on the day it came in was open for a day.
parts as (
    select
        pools.area_key,
        pools.project_key,
        pools.cost_year,
        case_pools.case_key,
        fct_contact.duration_minutes as minutes,
        0 as days
    from fct_contact
    join case_pools
        on fct_contact.case_key = case_pools.case_key
        and unix_date(fct_contact.contact_date) between case_pools.from_day and case_pools.to_day
    join pools
        on case_pools.area_key = pools.area_key
        and case_pools.project_key = pools.project_key
        and year(fct_contact.contact_date) = pools.cost_year
    union all
    select
        pools.area_key,
        pools.project_key,
        pools.cost_year,
        case_pools.case_key,
        0 as minutes,
        least(case_pools.last_open_day, case_pools.to_day, pools.last_day)
            - greatest(case_pools.opened_day, case_pools.from_day, pools.first_day) + 1 as days
    from case_pools
    join pools
        on case_pools.area_key = pools.area_key
        and case_pools.project_key = pools.project_key
        and least(case_pools.last_open_day, case_pools.to_day, pools.last_day)
            >= greatest(case_pools.opened_day, case_pools.from_day, pools.first_day)
),

case_years as (
    select
        area_key,
        project_key,
        cost_year,
        case_key,
        sum(minutes) as minutes,
        sum(days) as days
    from parts
    group by area_key, project_key, cost_year, case_key
),

pool_years as (
    select
        *,
        sum(minutes) over (partition by area_key, project_key, cost_year) as pool_minutes,
        sum(days) over (partition by area_key, project_key, cost_year) as pool_days
    from case_years
),

weights as (
    select
        area_key,
        project_key,
        cost_year,
        case_key,
        cast(case when pool_minutes > 0 then minutes else days end as bigint) as weight,
        cast(case when pool_minutes > 0 then pool_minutes else pool_days end as bigint) as pool_weight
    from pool_years
),

running as (
    select
        *,
        cast(sum(weight) over (
            partition by area_key, project_key, cost_year order by case_key
            rows between unbounded preceding and current row
        ) as bigint) as weight_so_far
    from weights
    where weight > 0
),

-- öre = each × pool weight + rest, with 0 <= rest < pool weight, also of a negative amount.
divided as (
    select
        running.*,
        (pools.other_ore % running.pool_weight + running.pool_weight) % running.pool_weight as rest_ore,
        pools.other_ore
    from running
    join pools
        on running.area_key = pools.area_key
        and running.project_key = pools.project_key
        and running.cost_year = pools.cost_year
)

-- Cumulative rounding: what the cases so far bear together is rounded to whole öre, half an öre up, and a case bears what
-- it adds to that. The last case brings it to the pool's amount. All of it is whole numbers; the largest, 2 × rest ×
-- weight so far, is below 2 × pool weight², which 64 bits hold up to 2,1 billion minutes a year: 20 000 workers on full
-- time, or as days six million cases. Both engines stop rather than pass that.
select
    area_key,
    project_key,
    cost_year,
    case_key,
    div(other_ore - rest_ore, pool_weight) * weight
        + div(2 * rest_ore * weight_so_far + pool_weight, 2 * pool_weight)
        - div(2 * rest_ore * (weight_so_far - weight) + pool_weight, 2 * pool_weight) as shared_ore
from divided
