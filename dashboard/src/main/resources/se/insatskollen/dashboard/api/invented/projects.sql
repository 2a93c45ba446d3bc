select
    *,
    count(*) over () as total_count
from exempelstad.register_project
where (cast(:project_kind as varchar) is null or project_kind = :project_kind)
    and (cast(:early_intervention as varchar) is null or early_intervention = :early_intervention)
    and (cast(:project_status as varchar) is null or project_status = :project_status)
    and (cast(:intervention_type as varchar) is null or intervention_type = :intervention_type)
order by project_key
limit :limit offset :offset
