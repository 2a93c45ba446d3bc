select * from register_claim
where project_key = :slug
order by claim_key
