select
    project_key,
    project_name,
    project_kind,
    start_date as from_date,
    start_precision as from_precision,
    end_date as to_date,
    end_precision as to_precision
from register_project
where project_kind <> 'NONE'
order by project_name collate sv
