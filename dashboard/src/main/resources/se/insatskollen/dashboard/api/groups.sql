select distinct group_id as choice
from open_indicator_value
where indicator_id = :indicator
order by choice
