select price_year
from open_indicator
where indicator_id = :indicator
