with

indicators as (
    select * from exempelstad.open_indicator
),

values_by_year as (
    select
        indicator_id,
        max(period) as last_year,
        bool_or(sex <> 'ALL') as is_divided
    from exempelstad.open_indicator_value
    where length(period) = 4
        and age_band = 'ALL'
        and group_id = 'ALL'
        and sex in ('ALL', 'WOMEN', 'MEN')
    group by indicator_id
)

select
    indicators.indicator_id as id,
    indicators.indicator_title || ', ' || indicators.unit as title,
    indicators.definition as description,
    cast(null as varchar) as auspice,
    false as has_ou_data,
    coalesce(values_by_year.is_divided, false) as is_divided_by_gender,
    'K' as municipality_type,
    'Individ- och familjeomsorg' as operating_area,
    cast(null as varchar) as perspective,
    cast(null as date) as prel_publication_date,
    values_by_year.last_year as publ_period
from indicators
left join values_by_year on indicators.indicator_id = values_by_year.indicator_id
order by indicators.indicator_id
