select
    cast(extract(year from period_from_date) as integer) as index_year,
    index_value
from register_price_index
where index_code = 'KPI' and index_measure = 'LEVEL'
order by period_from_date
