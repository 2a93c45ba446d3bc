-- Into which histories a unit of an area goes: its own, that of the district it is part of today, its municipality's.
with recursive

heirs as (
    select area_key, area_key as heir_key
    from dim_area
    union all
    select heirs.area_key, bridge_area_succession.successor_area_key as heir_key
    from heirs
    join bridge_area_succession on heirs.heir_key = bridge_area_succession.predecessor_area_key
)

select
    own.area_key,
    own.area_slot as own_slot,
    today.area_slot as today_slot,
    case when own.is_district then municipality.area_slot end as municipality_slot
from area_slot as own
left join (
    select heirs.area_key, area_slot.area_slot
    from heirs
    join area_slot on heirs.heir_key = area_slot.area_key and area_slot.area_vintage = 'TODAY'
) as today on own.area_key = today.area_key
left join area_slot as municipality
    on own.municipality_key = municipality.area_key and municipality.area_vintage <> 'TODAY'
where own.area_vintage <> 'TODAY'
