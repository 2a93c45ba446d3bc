with

levels as (
    select cast(extract(year from period_from_date) as integer) as index_year, index_value
    from register_price_index
    where index_code = 'KPI' and index_measure = 'LEVEL'
),

falls as (
    select
        levels.index_year,
        levels.index_year - row_number() over (order by levels.index_year) as run
    from levels
    join levels as before on before.index_year = levels.index_year - 1
    where levels.index_value < before.index_value
)

select
    cast(min(index_year) - 1 as integer) as from_year,
    max(index_year) as to_year
from falls
group by run
order by from_year
