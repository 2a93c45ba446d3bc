select
    erratum_key,
    published_date,
    concerns,
    was_wrong,
    holds_now,
    delivery_key,
    delivery_line
from stg_erratum
