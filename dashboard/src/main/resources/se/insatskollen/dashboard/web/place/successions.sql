select
    predecessor_area_key,
    successor_area_key,
    succession_date
from register_area_succession
order by succession_date, predecessor_area_key
