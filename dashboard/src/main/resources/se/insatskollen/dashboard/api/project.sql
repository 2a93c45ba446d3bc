select * from register_project
where project_key = :slug
