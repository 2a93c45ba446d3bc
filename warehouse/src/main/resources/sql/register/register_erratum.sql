select
    fct_erratum.erratum_key,
    fct_erratum.published_date,
    fct_erratum.concerns,
    fct_erratum.was_wrong,
    fct_erratum.holds_now
from fct_erratum
