select
    indicator_key,
    indicator_title,
    definition,
    unit,
    decimal_count,
    direction,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_published_indicator
