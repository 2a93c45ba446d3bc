select
    index_name,
    period_from_date as from_date,
    period_to_date as to_date,
    index_measure,
    index_value,
    index_unit,
    index_status,
    source
from register_price_index
where index_code = 'KPI_MONTHLY'
order by index_measure, period_from_date
