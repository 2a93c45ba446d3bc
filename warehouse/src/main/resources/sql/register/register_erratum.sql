select
    fct_erratum.erratum_key,
    fct_erratum.published_date,
    fct_erratum.concerns,
    fct_erratum.was_wrong,
    fct_erratum.is_right
from fct_erratum
