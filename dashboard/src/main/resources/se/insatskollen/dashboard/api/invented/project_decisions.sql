select * from exempelstad.register_decision
where project_key = :slug
order by decision_key
