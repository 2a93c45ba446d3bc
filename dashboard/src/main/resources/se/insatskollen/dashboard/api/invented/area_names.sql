select
    area_key,
    area_name
from exempelstad.register_area
