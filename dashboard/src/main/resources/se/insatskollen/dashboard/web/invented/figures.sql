select count(*) > 0 as has_figures
from exempelstad.open_area_year
