select * from register_decision
where project_key = :slug
order by decision_key
