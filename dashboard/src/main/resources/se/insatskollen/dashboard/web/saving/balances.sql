select
    project_key as about_key,
    window_months,
    covariate,
    level_name,
    standardised_difference_before,
    standardised_difference_after
from open_effect_balance
order by project_key, window_months, covariate, level_name
