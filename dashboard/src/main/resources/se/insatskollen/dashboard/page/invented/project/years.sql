select
    cast(period as integer) as year_number,
    case_count,
    family_count,
    cost_ore,
    cast(cost_ore as decimal(20, 0)) * cast(0.00000001 as decimal(9, 8)) as cost_million_sek
from open_project_year
where project_key = :project and period <> 'ALL'
order by year_number
