select count(*) as projects from register_project
