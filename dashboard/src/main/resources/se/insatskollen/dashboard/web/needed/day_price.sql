-- What a day in each type of placement costs, in every worked example: chosen here, and nowhere else.
with

-- A home (HVB) is priced by this point. Reason: it is the only price of a bought place that a municipality has paid, told for
-- a year with a published index.
home as (
    select
        'RESIDENTIAL_HOME' as placement_type,
        false as is_nearest,
        'hvb-extern-plats-snitt-2018-motala' as unit_cost_point_key
),

-- The pool of prices that another type is priced by. No pool is of foster homes alone: the nearest is named as it is.
pools as (
    select 'FOSTER_HOME' as placement_type, 'familjehem för ensamkommande (helhet)' as cost_type, true as is_nearest
    union all
    select 'EMERGENCY_HOME' as placement_type, 'jourhem för ensamkommande (helhet)' as cost_type, true as is_nearest
    union all
    select 'STATE_INSTITUTION' as placement_type, 'SiS-hem (kommunens avgift)' as cost_type, false as is_nearest
),

-- The best-graded price of each pool.
chosen as (
    select
        placement_type,
        is_nearest,
        unit_cost_point_key
    from home
    union all
    select
        pools.placement_type,
        pools.is_nearest,
        register_unit_cost.mode_point_key as unit_cost_point_key
    from pools
    join register_unit_cost
        on pools.cost_type = register_unit_cost.cost_type
        and register_unit_cost.cost_unit = 'PER_DAY'
)

-- As the source writes it.
select
    chosen.placement_type,
    register_unit_cost_point.cost_type,
    chosen.is_nearest,
    register_unit_cost_point.cost_level,
    register_unit_cost_point.amount_ore,
    register_unit_cost_point.amount_digits,
    cast(extract(year from register_unit_cost_point.from_date) as integer) as price_year,
    register_unit_cost_point.area_name,
    register_unit_cost_point.cost_quality,
    register_unit_cost_point.source,
    register_unit_cost_point.note
from chosen
join register_unit_cost_point on chosen.unit_cost_point_key = register_unit_cost_point.unit_cost_point_key
where register_unit_cost_point.from_date is not null
order by chosen.placement_type
