select
    project_key as about_key,
    window_months,
    effect_state,
    followed_children,
    matched_children,
    ordinary_children,
    project_families,
    cluster_families,
    matched_share,
    difference_days,
    difference_lower_95,
    difference_upper_95,
    placebo_days,
    placebo_lower_95,
    placebo_upper_95,
    is_placebo_flagged,
    ordinary_support_ore,
    price_year
from open_effect
order by project_key, window_months
