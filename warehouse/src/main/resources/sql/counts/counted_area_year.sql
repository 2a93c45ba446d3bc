-- What every cell of areas has in a year, shown or not.
with

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

families as (
    select
        cell_key,
        year_number,
        sum(case_count) as case_count,
        count(*) filter (case_count > 0) as family_count,
        count(*) filter (placement_days > 0) as placed_family_count,
        sum(placement_days) as placement_days,
        count(*) filter (placement_ore > 0) as paid_family_count,
        sum(placement_ore) as placement_ore,
        max(placement_ore, 2) filter (placement_ore > 0) as largest_ore
    from area_family
    group by all
),

providers as (
    select
        counted_area.cell_key,
        area_stay.year_number,
        count(distinct area_stay.provider_name) as provider_count
    from area_stay
    join area_payer on area_stay.area_key = area_payer.area_key and area_stay.year_number = area_payer.year_number
    join counted_area on area_payer.payer_key = counted_area.area_key
    group by all
),

-- Whose placements alone are paid makes no row: the ledger knows of it, or it is not shown.
cells as (
    select cell_key, year_number from families where case_count > 0 or placement_days > 0
    union
    select cell_key, year_number from costs
)

select
    cells.cell_key,
    cast(cells.year_number as integer) as year_number,
    cast(coalesce(families.case_count, 0) as integer) as case_count,
    cast(coalesce(families.family_count, 0) as integer) as family_count,
    cast(coalesce(costs.cost_ore, 0) as bigint) as cost_ore,
    cast(coalesce(costs.raised_ore, 0) as bigint) as raised_ore,
    cast(coalesce(families.placed_family_count, 0) as integer) as placed_family_count,
    cast(coalesce(families.placement_days, 0) as integer) as placement_days,
    cast(coalesce(families.paid_family_count, 0) as integer) as paid_family_count,
    cast(coalesce(providers.provider_count, 0) as integer) as provider_count,
    cast(coalesce(families.placement_ore, 0) as bigint) as placement_ore,
    cast(coalesce(families.largest_ore[1], 0) as bigint) as largest_ore,
    cast(coalesce(families.largest_ore[2], 0) as bigint) as second_ore
from cells
left join families using (cell_key, year_number)
left join costs using (cell_key, year_number)
left join providers using (cell_key, year_number)
order by cells.cell_key, year_number
