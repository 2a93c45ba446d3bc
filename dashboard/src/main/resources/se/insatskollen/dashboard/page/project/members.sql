select
    project_key,
    project_name,
    project_kind,
    project_status
from register_project
where parent_project_key = :project
order by project_name collate sv
