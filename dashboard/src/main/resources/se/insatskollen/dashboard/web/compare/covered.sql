select distinct indicator_id, area_key
from open_indicator_value
where age_band = 'ALL' and group_id = 'ALL' and period not like '%T%'
order by indicator_id, area_key
