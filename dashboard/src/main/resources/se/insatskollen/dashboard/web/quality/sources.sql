select
    source_title,
    sender,
    rhythm,
    freshness,
    newest_date,
    newest_precision,
    taken_in_band,
    outdated_area_band
from register_delivery
order by
    case freshness when 'LATE' then 1 when 'NOTHING_YET' then 2 else 3 end,
    source_title collate sv
