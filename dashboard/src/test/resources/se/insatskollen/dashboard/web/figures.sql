select count(*) as projects from open_project_year
