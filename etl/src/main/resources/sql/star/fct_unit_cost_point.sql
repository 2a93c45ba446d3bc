with

index_years as (
    select
        year(period_from_date) as index_year,
        index_value
    from fct_price_index
    where index_code = 'KPI' and index_measure = 'LEVEL' and index_status = 'FINAL' and source_quality <> 'INVENTED'
),

price_year as (
    select
        index_year,
        index_value
    from index_years
    where index_year = (select max(index_year) from index_years)
),

-- A price that holds over a new year is moved from the year it began.
indexed as (
    select
        stg_unit_cost.unit_cost_point_key,
        cast(round(
            cast(stg_unit_cost.amount_ore as decimal(18, 0)) * price_year.index_value / index_years.index_value, 0
        ) as bigint) as indexed_ore
    from stg_unit_cost
    join index_years on year(stg_unit_cost.from_date) = index_years.index_year
    cross join price_year
)

select
    stg_unit_cost.unit_cost_point_key,
    stg_unit_cost.cost_type,
    stg_unit_cost.cost_level,
    stg_unit_cost.cost_role,
    stg_unit_cost.amount_ore,
    stg_unit_cost.amount_digits,
    price_year.index_year as price_year,
    indexed.indexed_ore,
    stg_unit_cost.cost_unit,
    stg_unit_cost.from_date,
    stg_unit_cost.to_date,
    stg_unit_cost.area_key,
    stg_unit_cost.cost_quality,
    stg_unit_cost.source,
    stg_unit_cost.note,
    stg_unit_cost.delivery_key,
    stg_unit_cost.delivery_line
from stg_unit_cost
left join indexed on stg_unit_cost.unit_cost_point_key = indexed.unit_cost_point_key
left join price_year on true
