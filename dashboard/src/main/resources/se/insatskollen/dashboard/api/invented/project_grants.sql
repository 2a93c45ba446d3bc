select * from exempelstad.register_grant
where project_key = :slug
order by grant_key
