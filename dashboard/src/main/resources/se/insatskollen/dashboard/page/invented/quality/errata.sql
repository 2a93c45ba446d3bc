select
    published_date,
    concerns,
    was_wrong,
    is_right
from exempelstad.register_erratum
order by published_date desc, erratum_key
