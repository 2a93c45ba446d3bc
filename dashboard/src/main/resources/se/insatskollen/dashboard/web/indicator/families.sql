with

cells as (
    select
        area_key,
        period,
        n,
        state
    from open_indicator_value
    where indicator_id = :indicator
        and area_vintage = 'UNCHANGED'
        and sex = 'ALL'
        and age_band = 'ALL'
        and group_id = 'ALL'
        and period not like '%T%'
)

select
    area_key,
    left(min(period) filter (where n is not null), 4) as first_year,
    max(period) filter (where n is not null) as newest_period,
    arg_max(n, period) filter (where n is not null) as family_count,
    cast(count(*) filter (where state = 'TOO_EARLY') as integer) as too_early_count
from cells
group by area_key
order by area_key
