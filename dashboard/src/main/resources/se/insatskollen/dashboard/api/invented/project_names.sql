select
    project_key,
    project_name
from exempelstad.register_project
