select
    case_count,
    cost_ore
from open_project_year
where project_key = :project and period = 'ALL'
