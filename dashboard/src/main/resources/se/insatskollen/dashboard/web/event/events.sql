-- Reforms and changed ways to count, for time axes.
select
    area_key,
    from_date,
    event_kind,
    event_title,
    description,
    concerned_indicators,
    source
from register_event
order by from_date, event_key
