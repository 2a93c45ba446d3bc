with

projects as (
    select
        register_project.*,
        case register_project.area_level
            when 'MUNICIPALITY' then register_area.area_code
            when 'DISTRICT' then municipality.area_code
        end as municipality_code
    from register_project
    join register_area on register_project.area_key = register_area.area_key
    left join register_area as municipality on register_area.parent_area_key = municipality.area_key
)

select
    project_key,
    project_name,
    project_kind,
    early_intervention,
    area_name,
    area_level,
    municipality_name,
    target_group,
    start_date as from_date,
    start_precision as from_precision,
    end_date as to_date,
    end_precision as to_precision,
    project_status,
    source_check
from projects
where (cast(:kind as varchar) is null or project_kind = :kind)
    and (cast(:early as varchar) is null or early_intervention = :early)
    and (cast(:status as varchar) is null or project_status = :status)
    and (cast(:municipality as varchar) is null or municipality_code = :municipality)
    and (
        cast(:text as varchar) is null
        or contains(
            lower(concat_ws(' ', project_name, other_names, owner, target_group, area_name, municipality_name)),
            lower(:text)
        )
    )
order by project_name collate sv
