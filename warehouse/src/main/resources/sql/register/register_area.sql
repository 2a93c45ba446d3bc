select
    dim_area.area_key,
    dim_area.area_name,
    dim_area.other_names,
    dim_area.area_level,
    dim_area.area_code,
    dim_area.parent_area_key,
    dim_area.valid_from_date,
    dim_area.is_valid_from_certain,
    dim_area.valid_to_date,
    dim_area.source,
    dim_area.source_quality,
    dim_area.note
from dim_area
