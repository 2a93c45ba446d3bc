select
    sum(case_count) as case_count,
    sum(cost_ore) as cost_ore
from exempelstad.open_project_year
where project_key = :project
having count(*) > 0
