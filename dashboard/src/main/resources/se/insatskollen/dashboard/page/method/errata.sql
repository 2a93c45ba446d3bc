select
    published_date,
    concerns,
    was_wrong,
    is_right
from register_erratum
order by published_date desc, erratum_key
