select
    source_title,
    sender,
    rhythm,
    freshness,
    newest_date,
    newest_precision
from register_delivery
order by source_title collate sv
