select
    project_key as about_key,
    window_months,
    placement_type,
    state,
    ordinary_days,
    difference_days
from open_effect_type
order by project_key, window_months, placement_type
