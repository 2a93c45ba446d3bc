-- One row per year that has a published consumer price index; kronor are told in those of the latest.
select
    cast(year(period_from_date) as bigint) as index_year,
    cast(max(index_value) as double) as index_value
from fct_price_index
where index_code = 'KPI'
    and index_measure = 'LEVEL'
    and month(period_from_date) = 1
    and month(period_to_date) = 12
    and year(period_from_date) = year(period_to_date)
group by year(period_from_date)
