with

areas as (
    select
        case register_area.area_level
            when 'MUNICIPALITY' then register_area.area_key
            when 'DISTRICT' then register_area.parent_area_key
        end as municipality_key
    from register_project
    join register_area on register_project.area_key = register_area.area_key
)

select distinct
    register_area.area_code,
    register_area.area_name
from areas
join register_area on areas.municipality_key = register_area.area_key
where register_area.area_code is not null
order by register_area.area_name collate sv
