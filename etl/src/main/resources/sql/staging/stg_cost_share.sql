-- Each case's part of the costs that its project, or its committee, shares among its cases in a year: by the minutes of
-- their contacts that year, or, where none of them has any, by the days they were open.
with

pools_without_minutes as (
    select
        stg_cost_pool.pool_key,
        stg_cost_pool.cost_year,
        stg_cost_pool.first_day,
        stg_cost_pool.last_day
    from stg_cost_pool
    left join (select distinct pool_key, cost_year from stg_case_minutes) as with_minutes
        on stg_cost_pool.pool_key = with_minutes.pool_key and stg_cost_pool.cost_year = with_minutes.cost_year
    where with_minutes.pool_key is null and stg_cost_pool.other_ore <> 0
),

-- First and last day both count: a case that was closed on the day it came in was open for a day.
case_days as (
    select
        pools_without_minutes.pool_key,
        pools_without_minutes.cost_year,
        stg_case_pool.case_key,
        cast(sum(
            least(stg_case_pool.last_open_day, stg_case_pool.to_day, pools_without_minutes.last_day)
            - greatest(stg_case_pool.opened_day, stg_case_pool.from_day, pools_without_minutes.first_day) + 1
        ) as bigint) as days
    from stg_case_pool
    join pools_without_minutes on stg_case_pool.pool_key = pools_without_minutes.pool_key
    where least(stg_case_pool.last_open_day, stg_case_pool.to_day, pools_without_minutes.last_day)
        >= greatest(stg_case_pool.opened_day, stg_case_pool.from_day, pools_without_minutes.first_day)
    group by pools_without_minutes.pool_key, pools_without_minutes.cost_year, stg_case_pool.case_key
),

weights as (
    select pool_key, cost_year, case_key, minutes as weight
    from stg_case_minutes
    union all
    select pool_key, cost_year, case_key, days as weight
    from case_days
),

running as (
    select
        *,
        cast(sum(weight) over (
            partition by cost_year, pool_key order by case_key
            rows between unbounded preceding and current row
        ) as bigint) as weight_so_far,
        cast(sum(weight) over (
            partition by cost_year, pool_key order by case_key
            rows between unbounded preceding and unbounded following
        ) as bigint) as pool_weight
    from weights
),

-- öre = each × pool weight + rest, with 0 <= rest < pool weight, also of a negative amount.
divided as (
    select
        running.*,
        stg_cost_pool.other_ore,
        (stg_cost_pool.other_ore % running.pool_weight + running.pool_weight) % running.pool_weight as rest_ore
    from running
    join stg_cost_pool
        on running.pool_key = stg_cost_pool.pool_key and running.cost_year = stg_cost_pool.cost_year
)

-- Cumulative rounding: what the cases so far bear together is rounded to whole öre, half an öre up, and a case bears what
-- it adds to that. The last case brings it to the pool's amount. All of it is whole numbers; the largest, 2 × rest ×
-- weight so far, is below 2 × pool weight², which 64 bits hold up to 2.1 billion minutes a year: 20 000 workers on full
-- time, or as days six million cases. Both engines stop rather than pass that.
select
    pool_key,
    cost_year,
    case_key,
    div(other_ore - rest_ore, pool_weight) * weight
        + div(2 * rest_ore * weight_so_far + pool_weight, 2 * pool_weight)
        - div(2 * rest_ore * (weight_so_far - weight) + pool_weight, 2 * pool_weight) as shared_ore
from divided
