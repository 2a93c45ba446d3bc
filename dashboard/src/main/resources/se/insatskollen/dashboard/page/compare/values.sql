with

districts as (
    select register_published_indicator.*, register_area.parent_area_key
    from register_published_indicator
    join register_area on register_published_indicator.area_key = register_area.area_key
    where register_published_indicator.area_level = 'DISTRICT'
        and register_published_indicator.sex = 'ALL'
        and register_published_indicator.age_description = 'alla'
        and register_published_indicator.indicator_key = :measure
        and register_published_indicator.indicator_value is not null
),

cities as (
    select *
    from register_published_indicator
    where sex = 'ALL'
        and age_description = 'alla'
        and indicator_key = :measure
        and indicator_value is not null
        and area_key in (select parent_area_key from districts)
),

all_values as (
    select area_key, area_name, area_level, indicator_year, indicator_value, source from districts
    union all
    select area_key, area_name, area_level, indicator_year, indicator_value, source from cities
),

chosen as (
    select area_key, indicator_value as chosen_value
    from all_values
    where indicator_year = :year
)

select
    all_values.area_key,
    all_values.area_name,
    all_values.area_level,
    all_values.indicator_year,
    all_values.indicator_value,
    all_values.source
from all_values
left join chosen on all_values.area_key = chosen.area_key
order by
    all_values.area_level = 'DISTRICT' desc,
    chosen.chosen_value desc nulls last,
    all_values.area_name collate sv,
    all_values.indicator_year
