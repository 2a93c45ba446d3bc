select
    area_key,
    area_name
from register_area
