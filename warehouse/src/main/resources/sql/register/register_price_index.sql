select
    fct_price_index.index_code,
    fct_price_index.period_from_date,
    fct_price_index.index_measure,
    fct_price_index.period_to_date,
    fct_price_index.index_name,
    fct_price_index.index_value,
    fct_price_index.index_unit,
    fct_price_index.index_status,
    fct_price_index.edition,
    fct_price_index.source,
    fct_price_index.source_quality,
    fct_price_index.note
from fct_price_index
