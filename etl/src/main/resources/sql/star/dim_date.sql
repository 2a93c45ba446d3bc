select
    day_date,
    year(day_date) as year_number,
    case
        when month(day_date) <= 4 then 1
        when month(day_date) <= 8 then 2
        else 3
    end as tertial_number,
    month(day_date) as month_number,
    day(day_date) as month_day_number
from calendar_day
