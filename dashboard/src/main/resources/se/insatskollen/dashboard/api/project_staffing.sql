select * from register_staffing
where project_key = :slug
order by staffing_key
