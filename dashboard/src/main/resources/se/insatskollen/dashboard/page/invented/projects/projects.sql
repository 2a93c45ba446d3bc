select
    project_key,
    project_name,
    project_kind,
    area_key,
    intervention_type,
    area_name,
    area_level,
    municipality_name,
    start_date as from_date,
    start_precision as from_precision,
    end_date as to_date,
    end_precision as to_precision
from register_project
order by project_kind = 'PROJECT' desc, project_name collate sv
