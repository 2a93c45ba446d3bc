select distinct group_id as choice
from exempelstad.open_indicator_value
where indicator_id = :indicator
order by choice
