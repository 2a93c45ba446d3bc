select
    event_key,
    area_key,
    from_date,
    event_kind,
    event_title,
    description,
    concerned_indicators,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_event
