select price_year
from exempelstad.open_indicator
where indicator_id = :indicator
