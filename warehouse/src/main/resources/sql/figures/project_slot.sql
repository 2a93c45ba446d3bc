select
    cast(row_number() over (order by dim_project.project_key) - 1 as integer) as project_slot,
    dim_project.project_key,
    case when dim_area.area_level = 'DISTRICT' then dim_area.parent_area_key else dim_area.area_key end
        as municipality_key
from dim_project
join dim_area on dim_project.area_key = dim_area.area_key
where dim_project.project_kind <> 'NONE'
order by project_slot
