select
    project_key as about_key,
    case_count,
    cost_ore
from open_project_year
where period = 'ALL'
