-- What every cell of areas has in a year, shown or not.
with recursive

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
),

-- A district that has ended pays for no placement any longer: its successor does.
payers as (
    select
        heirs.area_key,
        years.year_number,
        arg_min(heirs.heir_key, heirs.steps) as payer_key
    from heirs
    join dim_area on heirs.heir_key = dim_area.area_key
    join years on dim_area.valid_to_date is null or year(dim_area.valid_to_date) >= years.year_number
    group by all
),

-- First and last day both count; a placement that lasts is counted to the last day that is known of.
stays as (
    select
        fct_placement.area_key,
        years.year_number,
        fct_case.family_key,
        case when fct_placement.provision = 'PURCHASED' then fct_placement.provider_name end as provider_name,
        least(
            fct_placement.start_date + fct_placement.placement_days - 1, make_date(years.year_number, 12, 31)
        ) - greatest(fct_placement.start_date, make_date(years.year_number, 1, 1)) + 1 as placement_days
    from fct_placement
    join fct_case on fct_placement.case_key = fct_case.case_key
    join years
        on year(fct_placement.start_date) <= years.year_number
        and year(fct_placement.start_date + fct_placement.placement_days - 1) >= years.year_number
    where fct_placement.placement_days > 0
),

placements as (
    select
        counted_area.cell_key,
        stays.year_number,
        count(distinct stays.family_key) as placed_family_count,
        sum(stays.placement_days) as placement_days
    from stays
    join counted_area on stays.area_key = counted_area.area_key
    group by all
),

providers as (
    select
        counted_area.cell_key,
        stays.year_number,
        count(distinct stays.provider_name) as provider_count
    from stays
    join payers on stays.area_key = payers.area_key and stays.year_number = payers.year_number
    join counted_area on payers.payer_key = counted_area.area_key
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
    join payers on fct_case.area_key = payers.area_key and fct_case_cost.cost_year = payers.year_number
    join counted_area on payers.payer_key = counted_area.area_key
    where fct_case_cost.placement_cost_ore > 0
    group by all
),

contributions as (
    select
        cell_key,
        year_number,
        count(*) as paid_family_count,
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
    cast(coalesce(contributions.paid_family_count, 0) as integer) as paid_family_count,
    cast(coalesce(providers.provider_count, 0) as integer) as provider_count,
    cast(coalesce(contributions.placement_ore, 0) as bigint) as placement_ore,
    cast(coalesce(contributions.largest_ore[1], 0) as bigint) as largest_ore,
    cast(coalesce(contributions.largest_ore[2], 0) as bigint) as second_ore
from cells
left join cases using (cell_key, year_number)
left join costs using (cell_key, year_number)
left join placements using (cell_key, year_number)
left join providers using (cell_key, year_number)
left join contributions using (cell_key, year_number)
order by cells.cell_key, year_number
