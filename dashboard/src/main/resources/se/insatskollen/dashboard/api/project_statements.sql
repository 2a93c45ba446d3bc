select * from register_statement
where project_key = :slug
order by statement_key
