select
    fct_event.event_key,
    fct_event.area_key,
    fct_event.from_date,
    fct_event.event_kind,
    fct_event.event_title,
    fct_event.description,
    fct_event.concerned_indicators,
    fct_event.source,
    fct_event.source_quality,
    fct_event.note
from fct_event
