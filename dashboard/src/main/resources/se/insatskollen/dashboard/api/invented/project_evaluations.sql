select * from exempelstad.register_evaluation
where project_key = :slug
order by evaluation_key
