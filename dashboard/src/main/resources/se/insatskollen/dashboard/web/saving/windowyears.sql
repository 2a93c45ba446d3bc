select
    project_key as about_key,
    window_months,
    year_number,
    window_share
from open_effect_year
order by project_key, window_months, year_number
