with

shared as (
    select
        pool_key,
        cost_year,
        cast(sum(shared_ore) as bigint) as shared_ore
    from stg_cost_share
    group by pool_key, cost_year
)

select
    stg_cost_pool.area_key,
    stg_cost_pool.project_key,
    stg_cost_pool.cost_year,
    stg_cost_pool.is_invented,
    stg_cost_pool.booked_ore,
    stg_cost_pool.placement_invoice_ore,
    coalesce(shared.shared_ore, 0) as shared_ore,
    stg_cost_pool.other_ore - coalesce(shared.shared_ore, 0) as unshared_ore
from stg_cost_pool
left join shared on stg_cost_pool.pool_key = shared.pool_key and stg_cost_pool.cost_year = shared.cost_year
