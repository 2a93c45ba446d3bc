select
    project_key as about_key,
    period
from open_project_year
order by period desc
