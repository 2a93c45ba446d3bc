select count(*) > 0 as has_figures
from open_area_year
