select
    project_key,
    project_name,
    project_kind,
    early_intervention,
    area_name,
    start_date as from_date,
    start_precision as from_precision,
    end_date as to_date,
    end_precision as to_precision,
    project_status
from register_project
where list_contains(string_split(:areas, '|'), area_key)
order by project_kind = 'PROJECT' desc, project_name collate sv
