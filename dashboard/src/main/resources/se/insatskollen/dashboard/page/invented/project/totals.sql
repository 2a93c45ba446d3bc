select
    case_count,
    cost_ore
from exempelstad.open_project_year
where project_key = :project and period = 'ALL'
