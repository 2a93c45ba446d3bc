select
    parent_project_key as about_key,
    project_key,
    project_name,
    project_kind,
    project_status
from register_project
where parent_project_key is not null
order by project_name collate sv
