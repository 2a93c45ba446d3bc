select
    project_key as about_key,
    project_key,
    project_name,
    full_cost
from register_project
where project_kind <> 'NONE'
