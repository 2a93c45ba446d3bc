select distinct period as choice
from open_indicator_value
where indicator_id = :indicator
order by choice
