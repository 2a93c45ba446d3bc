with

projects as (
    select * from register_project
),

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

-- Where projects lie, and the municipalities around them.
told as (
    select areas.area_key
    from areas
    join projects on areas.area_key = projects.area_key
    union
    select areas.municipality_key as area_key
    from areas
    join projects on areas.area_key = projects.area_key
)

select
    areas.area_key,
    areas.area_name,
    areas.area_level,
    areas.municipality_key,
    areas.valid_from_date,
    areas.valid_to_date,
    areas.area_code
from areas
join told on areas.area_key = told.area_key
order by areas.area_name collate sv, areas.valid_from_date
