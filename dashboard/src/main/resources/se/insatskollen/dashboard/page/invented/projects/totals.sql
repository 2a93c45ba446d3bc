select
    project_key,
    sum(case_count) as case_count,
    sum(cost_ore) as cost_ore
from exempelstad.open_project_year
group by project_key
order by project_key
