select
    erratum_key,
    published_date,
    concerns,
    was_wrong,
    is_right,
    delivery_key,
    delivery_line
from stg_erratum
