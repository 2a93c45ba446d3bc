select
    project_key as about_key,
    project_key,
    project_name,
    project_kind,
    intervention_type,
    area_name,
    area_level,
    municipality_name,
    target_group,
    start_date as from_date,
    start_precision as from_precision,
    end_date as to_date,
    end_precision as to_precision,
    project_status,
    full_cost
from register_project
where project_kind <> 'NONE'
