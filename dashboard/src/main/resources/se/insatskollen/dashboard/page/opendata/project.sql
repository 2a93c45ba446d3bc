-- The one that documents claim most about.
select
    register_project.project_key,
    register_project.project_name
from register_project
left join register_claim on register_project.project_key = register_claim.project_key
group by register_project.project_key, register_project.project_name
order by count(register_claim.claim_key) desc, register_project.project_key
limit 1
