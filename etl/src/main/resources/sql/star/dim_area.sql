select
    area_key,
    area_name,
    other_names,
    area_level,
    area_code,
    parent_area_key,
    valid_from_date,
    is_valid_from_certain,
    valid_to_date,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_area
