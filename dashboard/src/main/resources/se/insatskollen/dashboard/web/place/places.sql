with

areas as (
    select
        area_key,
        area_name,
        area_level,
        valid_from_date,
        valid_to_date,
        area_code,
        case area_level when 'DISTRICT' then parent_area_key else area_key end as municipality_key
    from register_area
    where area_level in ('MUNICIPALITY', 'DISTRICT')
),

municipalities as (
    select
        municipality_key,
        count(*) as area_count,
        max(area_name) filter (where area_level = 'MUNICIPALITY') as municipality_name
    from areas
    group by municipality_key
)

-- The city with the most districts comes first, each municipality before its own.
select
    areas.area_key,
    areas.area_name,
    areas.area_level,
    areas.municipality_key,
    areas.valid_from_date,
    areas.valid_to_date,
    areas.area_code
from areas
join municipalities on areas.municipality_key = municipalities.municipality_key
order by
    municipalities.area_count desc,
    municipalities.municipality_name collate sv,
    areas.area_level = 'DISTRICT',
    areas.area_name collate sv,
    areas.valid_from_date
