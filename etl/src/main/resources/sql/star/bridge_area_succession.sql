select
    predecessor_area_key,
    successor_area_key,
    succession_date,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_area_succession
