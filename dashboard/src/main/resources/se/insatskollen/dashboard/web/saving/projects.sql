-- Projects that have cases or might have them; programmes and funds save nothing by themselves.
select
    register_project.project_key,
    register_project.project_name,
    register_project.target_group,
    register_project.project_status,
    register_project.full_cost,
    coalesce(
        case when register_area.area_level = 'DISTRICT' then register_area.parent_area_key end,
        register_project.area_key
    ) as municipality_key,
    register_project.start_date as from_date,
    register_project.start_precision as from_precision,
    register_project.end_date as to_date,
    register_project.end_precision as to_precision
from register_project
left join register_area on register_project.area_key = register_area.area_key
where register_project.project_kind = 'PROJECT'
order by register_project.target_group collate sv nulls last, register_project.project_name collate sv
