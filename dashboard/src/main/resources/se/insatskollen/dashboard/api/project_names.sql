select
    project_key,
    project_name
from register_project
