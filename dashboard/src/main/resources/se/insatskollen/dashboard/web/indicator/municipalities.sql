select area_key, area_name
from register_area
where area_level = 'MUNICIPALITY'
order by area_key
