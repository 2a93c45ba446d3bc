select
    project_key as about_key,
    window_months,
    cost_year,
    cost_share
from open_effect_cost
order by project_key, window_months, cost_year
