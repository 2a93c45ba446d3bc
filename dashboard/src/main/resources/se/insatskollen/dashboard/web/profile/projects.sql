select
    area_key,
    count(*) filter (where project_kind = 'PROJECT') as project_count,
    count(*) filter (where project_kind <> 'PROJECT') as other_count
from register_project
group by area_key
order by area_key
