-- Who pays for the placements of each area in a year: a district that has ended pays for none any longer, its successor does.
with recursive

years as (
    select distinct year(opened_date) as year_number from fct_case
    union
    select distinct year(posted_date) as year_number from fct_cost
),

heirs as (
    select
        area_key,
        area_key as heir_key,
        0 as steps
    from dim_area
    union all
    select
        heirs.area_key,
        bridge_area_succession.successor_area_key as heir_key,
        heirs.steps + 1 as steps
    from heirs
    join bridge_area_succession on heirs.heir_key = bridge_area_succession.predecessor_area_key
)

select
    heirs.area_key,
    years.year_number,
    arg_min(heirs.heir_key, heirs.steps) as payer_key
from heirs
join dim_area on heirs.heir_key = dim_area.area_key
join years on dim_area.valid_to_date is null or year(dim_area.valid_to_date) >= years.year_number
group by all
