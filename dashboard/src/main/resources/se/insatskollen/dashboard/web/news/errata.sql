select
    erratum_key,
    published_date,
    concerns,
    was_wrong,
    holds_now
from register_erratum
order by erratum_key
