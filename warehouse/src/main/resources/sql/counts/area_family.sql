-- What each family has in every cell of areas in a year: cases opened, what its placements cost, days placed.
with

parts as (
    select
        area_key,
        year(opened_date) as year_number,
        family_key,
        1 as case_count,
        0 as placement_ore,
        0 as placement_days
    from fct_case
    union all
    select
        area_payer.payer_key as area_key,
        fct_case_cost.cost_year as year_number,
        fct_case.family_key,
        0 as case_count,
        fct_case_cost.placement_cost_ore as placement_ore,
        0 as placement_days
    from fct_case_cost
    join fct_case on fct_case_cost.case_key = fct_case.case_key
    join area_payer
        on fct_case.area_key = area_payer.area_key
        and fct_case_cost.cost_year = area_payer.year_number
    where fct_case_cost.placement_cost_ore > 0
    union all
    select
        area_key,
        year_number,
        family_key,
        0 as case_count,
        0 as placement_ore,
        placement_days
    from area_stay
)

select
    counted_area.cell_key,
    cast(parts.year_number as integer) as year_number,
    parts.family_key,
    cast(sum(parts.case_count) as integer) as case_count,
    cast(sum(parts.placement_ore) as bigint) as placement_ore,
    cast(sum(parts.placement_days) as integer) as placement_days
from parts
join counted_area on parts.area_key = counted_area.area_key
group by all
