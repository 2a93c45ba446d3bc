select count(*) as projects from exempelstad.open_project_year
