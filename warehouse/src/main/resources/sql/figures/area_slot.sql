-- The histories that figures are told for: each municipality and district as it was, and beside it, of a district that
-- others have become part of, the one of today.
with recursive

heirs as (
    select area_key, area_key as heir_key
    from dim_area
    union all
    select heirs.area_key, bridge_area_succession.successor_area_key as heir_key
    from heirs
    join bridge_area_succession on heirs.heir_key = bridge_area_succession.predecessor_area_key
),

merged as (
    select predecessor_area_key as area_key from bridge_area_succession
    union
    select successor_area_key as area_key from bridge_area_succession
),

histories as (
    select
        dim_area.area_key,
        case when merged.area_key is null then 'UNCHANGED' else 'AS_IT_WAS' end as area_vintage,
        dim_area.valid_from_date,
        dim_area.valid_to_date
    from dim_area
    left join merged on dim_area.area_key = merged.area_key
    union all
    select
        dim_area.area_key,
        'TODAY' as area_vintage,
        cast(null as date) as valid_from_date,
        cast(null as date) as valid_to_date
    from dim_area
    where dim_area.valid_to_date is null
        and dim_area.area_key in (select successor_area_key from bridge_area_succession)
)

select
    cast(row_number() over (order by histories.area_key, histories.area_vintage) - 1 as integer) as area_slot,
    histories.area_key,
    histories.area_vintage,
    dim_area.area_code,
    case when dim_area.area_level = 'DISTRICT' then dim_area.parent_area_key else dim_area.area_key end
        as municipality_key,
    dim_area.area_level = 'DISTRICT' as is_district,
    dim_area.valid_to_date is null as is_of_today,
    histories.valid_from_date,
    histories.valid_to_date
from histories
join dim_area on histories.area_key = dim_area.area_key
where dim_area.area_level in ('MUNICIPALITY', 'DISTRICT')
order by area_slot
