select * from exempelstad.register_statement
where project_key = :slug
order by statement_key
