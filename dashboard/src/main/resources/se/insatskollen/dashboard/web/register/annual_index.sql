-- Years with a published annual index, the newest first.
select
    cast(extract(year from period_from_date) as integer) as index_year,
    index_value
from register_price_index
where index_code = 'KPI'
    and index_measure = 'LEVEL'
    and extract(month from period_from_date) = 1
    and extract(month from period_to_date) = 12
    and extract(year from period_from_date) = extract(year from period_to_date)
qualify row_number() over (partition by index_year order by index_value desc) = 1
order by index_year desc
