-- What was booked on a project by year, in the prices of each; hidden where it has no amount.
select
    project_key as about_key,
    cast(period as integer) as year_number,
    cost_ore
from open_project_year
where period <> 'ALL'
order by project_key, year_number
