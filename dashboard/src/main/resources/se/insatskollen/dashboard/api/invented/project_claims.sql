select * from exempelstad.register_claim
where project_key = :slug
order by claim_key
