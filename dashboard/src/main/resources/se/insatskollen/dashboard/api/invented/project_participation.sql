select * from exempelstad.register_participation
where project_key = :slug
order by participation_key
