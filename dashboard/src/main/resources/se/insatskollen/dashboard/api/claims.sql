with

projects as (
    select
        project_key,
        project_name
    from register_project
),

claims as (
    select * from register_claim
    where (cast(:project as varchar) is null or project_key = :project)
        and (cast(:claim_kind as varchar) is null or claim_kind = :claim_kind)
)

select
    claims.*,
    projects.project_name,
    count(*) over () as total_count
from claims
join projects on claims.project_key = projects.project_key
order by claims.claim_key
limit :limit offset :offset
