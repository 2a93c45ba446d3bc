with recursive

-- Which area of today each area is part of: its successor's successor, as far as there is one.
heirs as (
    select
        area_key,
        area_key as heir_key
    from dim_area
    union all
    select
        heirs.area_key,
        bridge_area_succession.successor_area_key as heir_key
    from heirs
    join bridge_area_succession on heirs.heir_key = bridge_area_succession.predecessor_area_key
),

today as (
    select heirs.area_key, heirs.heir_key
    from heirs
    join dim_area on heirs.heir_key = dim_area.area_key
    where dim_area.valid_to_date is null
),

-- What happens in a district happens in its municipality too.
divisions as (
    select area_key, area_key as shown_area_key, 'AS_IT_WAS' as area_division from dim_area
    union all
    select area_key, heir_key as shown_area_key, 'TODAY' as area_division from today
    union all
    select area_key, parent_area_key as shown_area_key, 'AS_IT_WAS' as area_division
    from dim_area where area_level = 'DISTRICT'
    union all
    select area_key, parent_area_key as shown_area_key, 'TODAY' as area_division
    from dim_area where area_level = 'DISTRICT'
),

cases as (
    select
        divisions.shown_area_key as area_key,
        divisions.area_division,
        year(fct_case.opened_date) as year_number,
        count(*) as case_count,
        count(distinct fct_case.family_key) as family_count
    from fct_case
    join divisions on fct_case.area_key = divisions.area_key
    group by all
),

costs as (
    select
        divisions.shown_area_key as area_key,
        divisions.area_division,
        year(fct_cost.posted_date) as year_number,
        sum(fct_cost.cost_ore) as cost_ore
    from fct_cost
    join divisions on fct_cost.area_key = divisions.area_key
    group by all
),

years as (
    select distinct year_number from cases
    union
    select distinct year_number from costs
),

-- First and last day both count; a placement that lasts is counted to the last day that is known of.
placements as (
    select
        divisions.shown_area_key as area_key,
        divisions.area_division,
        years.year_number,
        count(*) as placement_count,
        sum(
            least(
                fct_placement.start_date + fct_placement.placement_days - 1, make_date(years.year_number, 12, 31)
            ) - greatest(fct_placement.start_date, make_date(years.year_number, 1, 1)) + 1
        ) as placement_days
    from fct_placement
    join divisions on fct_placement.area_key = divisions.area_key
    join years
        on year(fct_placement.start_date) <= years.year_number
        and year(fct_placement.start_date + fct_placement.placement_days - 1) >= years.year_number
    where fct_placement.placement_days > 0
    group by all
),

cells as (
    select area_key, area_division, year_number from cases
    union
    select area_key, area_division, year_number from costs
    union
    select area_key, area_division, year_number from placements
)

select
    cells.area_key,
    cells.area_division,
    cast(cells.year_number as integer) as year_number,
    dim_area.area_name,
    case when dim_area.area_level = 'DISTRICT' then dim_area.parent_area_key else dim_area.area_key end
        as municipality_key,
    cast(coalesce(cases.case_count, 0) as integer) as case_count,
    cast(coalesce(cases.family_count, 0) as integer) as family_count,
    cast(coalesce(costs.cost_ore, 0) as bigint) as cost_ore,
    cast(coalesce(placements.placement_count, 0) as integer) as placement_count,
    cast(coalesce(placements.placement_days, 0) as integer) as placement_days
from cells
left join cases using (area_key, area_division, year_number)
left join costs using (area_key, area_division, year_number)
left join placements using (area_key, area_division, year_number)
join dim_area on cells.area_key = dim_area.area_key
