-- What every cell of areas has in a year, shown or not.
with

cases as (
    select
        counted_area.cell_key,
        year(fct_case.opened_date) as year_number,
        count(*) as case_count,
        count(distinct fct_case.family_key) as family_count
    from fct_case
    join counted_area on fct_case.area_key = counted_area.area_key
    group by all
),

booked as (
    select
        area_key,
        year(posted_date) as year_number,
        sum(cost_ore) as cost_ore
    from fct_cost
    group by all
),

-- Corrections can make an area's year negative. Sums hold as well when it is taken for nought, in it and in its totals.
costs as (
    select
        counted_area.cell_key,
        booked.year_number,
        sum(booked.cost_ore) as cost_ore,
        sum(greatest(booked.cost_ore, 0)) as raised_ore
    from booked
    join counted_area on booked.area_key = counted_area.area_key
    group by all
),

years as (
    select distinct year_number from cases
    union
    select distinct year_number from costs
),

-- First and last day both count; a placement that lasts is counted to the last day that is known of.
stays as (
    select
        counted_area.cell_key,
        years.year_number,
        fct_case.family_key,
        case when fct_placement.provision = 'PURCHASED' then fct_placement.provider_name end as provider_name,
        least(
            fct_placement.start_date + fct_placement.placement_days - 1, make_date(years.year_number, 12, 31)
        ) - greatest(fct_placement.start_date, make_date(years.year_number, 1, 1)) + 1 as placement_days
    from fct_placement
    join fct_case on fct_placement.case_key = fct_case.case_key
    join counted_area on fct_placement.area_key = counted_area.area_key
    join years
        on year(fct_placement.start_date) <= years.year_number
        and year(fct_placement.start_date + fct_placement.placement_days - 1) >= years.year_number
    where fct_placement.placement_days > 0
),

placements as (
    select
        cell_key,
        year_number,
        count(distinct family_key) as placed_family_count,
        count(distinct provider_name) as provider_count,
        sum(placement_days) as placement_days
    from stays
    group by all
),

family_costs as (
    select
        counted_area.cell_key,
        fct_case_cost.cost_year as year_number,
        fct_case.family_key,
        sum(fct_case_cost.placement_cost_ore) as family_ore
    from fct_case_cost
    join fct_case on fct_case_cost.case_key = fct_case.case_key
    join counted_area on fct_case.area_key = counted_area.area_key
    where fct_case_cost.placement_cost_ore > 0
    group by all
),

contributions as (
    select
        cell_key,
        year_number,
        max(family_ore, 2) as largest_ore,
        sum(family_ore) as placement_ore
    from family_costs
    group by all
),

cells as (
    select cell_key, year_number from cases
    union
    select cell_key, year_number from costs
    union
    select cell_key, year_number from placements
)

select
    cells.cell_key,
    cast(cells.year_number as integer) as year_number,
    cast(coalesce(cases.case_count, 0) as integer) as case_count,
    cast(coalesce(cases.family_count, 0) as integer) as family_count,
    cast(coalesce(costs.cost_ore, 0) as bigint) as cost_ore,
    cast(coalesce(costs.raised_ore, 0) as bigint) as raised_ore,
    cast(coalesce(placements.placed_family_count, 0) as integer) as placed_family_count,
    cast(coalesce(placements.placement_days, 0) as integer) as placement_days,
    cast(coalesce(placements.provider_count, 0) as integer) as provider_count,
    cast(coalesce(contributions.placement_ore, 0) as bigint) as placement_ore,
    cast(coalesce(contributions.largest_ore[1], 0) as bigint) as largest_ore,
    cast(coalesce(contributions.largest_ore[2], 0) as bigint) as second_ore
from cells
left join cases using (cell_key, year_number)
left join costs using (cell_key, year_number)
left join placements using (cell_key, year_number)
left join contributions using (cell_key, year_number)
order by cells.cell_key, year_number
