-- In which cells an area's figures are counted: its own, that of the district of today that it is part of, and its
-- municipality's. What a municipality with districts has beside them is a cell too: it is never shown, but whoever takes
-- the districts from the municipality knows it.
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

districts as (
    select
        area_key,
        parent_area_key
    from dim_area
    where area_level = 'DISTRICT'
)

select
    area_key,
    area_key as cell_key
from dim_area
union all
select
    heirs.area_key,
    shown_area.cell_key
from heirs
join shown_area
    on heirs.heir_key = shown_area.area_key
    and shown_area.area_division = 'TODAY'
    and shown_area.cell_key <> shown_area.area_key
union all
select
    area_key,
    parent_area_key as cell_key
from districts
union all
select distinct
    parent_area_key as area_key,
    parent_area_key || ':own' as cell_key
from districts
