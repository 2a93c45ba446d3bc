with

-- The pool of prices that a type of placement is priced by. No pool is of foster homes alone: the nearest is named as it is.
pools as (
    select 'RESIDENTIAL_HOME' as placement_type, 'HVB' as cost_type, false as is_nearest
    union all
    select 'FOSTER_HOME' as placement_type, 'familjehem för ensamkommande (helhet)' as cost_type, true as is_nearest
    union all
    select 'EMERGENCY_HOME' as placement_type, 'jourhem för ensamkommande (helhet)' as cost_type, true as is_nearest
    union all
    select 'STATE_INSTITUTION' as placement_type, 'SiS-hem (kommunens avgift)' as cost_type, false as is_nearest
)

-- The best-graded price of each pool, as its source writes it.
select
    pools.placement_type,
    register_unit_cost_point.cost_type,
    pools.is_nearest,
    register_unit_cost_point.cost_level,
    register_unit_cost_point.amount_ore,
    register_unit_cost_point.amount_digits,
    cast(extract(year from register_unit_cost_point.from_date) as integer) as price_year,
    register_unit_cost_point.area_name,
    register_unit_cost_point.cost_quality,
    register_unit_cost_point.source,
    register_unit_cost_point.note
from pools
join register_unit_cost
    on pools.cost_type = register_unit_cost.cost_type
    and register_unit_cost.cost_unit = 'PER_DAY'
join register_unit_cost_point
    on register_unit_cost.mode_point_key = register_unit_cost_point.unit_cost_point_key
where register_unit_cost_point.from_date is not null
order by pools.placement_type
