select
    published_date,
    concerns,
    was_wrong,
    holds_now
from register_erratum
order by published_date desc, erratum_key
