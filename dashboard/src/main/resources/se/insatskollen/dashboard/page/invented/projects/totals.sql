select
    project_key,
    case_count,
    cost_ore
from open_project_year
where period = 'ALL'
order by project_key
