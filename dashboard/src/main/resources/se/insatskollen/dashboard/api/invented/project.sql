select * from exempelstad.register_project
where project_key = :slug
