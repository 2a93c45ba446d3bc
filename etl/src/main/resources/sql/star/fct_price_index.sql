select
    index_code,
    period_from_date,
    index_measure,
    period_to_date,
    index_name,
    index_value,
    index_unit,
    index_status,
    edition,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_price_index
