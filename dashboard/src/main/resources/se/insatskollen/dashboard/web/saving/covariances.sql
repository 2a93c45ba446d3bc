select
    project_key as about_key,
    window_months,
    placement_type,
    other_placement_type,
    covariance
from open_effect_covariance
order by project_key, window_months, placement_type, other_placement_type
