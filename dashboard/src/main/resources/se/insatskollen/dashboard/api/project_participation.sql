select * from register_participation
where project_key = :slug
order by participation_key
