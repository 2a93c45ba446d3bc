select
    year_number,
    case_count,
    cost_ore,
    cast(cost_ore as decimal(20, 0)) * cast(0.00000001 as decimal(9, 8)) as cost_million_sek
from open_area_year
where area_key = :area and area_division = :division
order by year_number
