select count(*) as project_count
from exempelstad.register_project
where project_kind = 'PROJECT'
