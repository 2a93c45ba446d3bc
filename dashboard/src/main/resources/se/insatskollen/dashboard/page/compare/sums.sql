with

districts as (
    select
        register_published_indicator.indicator_key,
        register_area.parent_area_key,
        sum(register_published_indicator.indicator_value) as district_sum
    from register_published_indicator
    join register_area on register_published_indicator.area_key = register_area.area_key
    where register_published_indicator.area_level = 'DISTRICT'
        and register_published_indicator.sex = 'ALL'
        and register_published_indicator.age_description = 'alla'
        and register_published_indicator.unit = 'personer'
        and register_published_indicator.indicator_year = :year
    group by register_published_indicator.indicator_key, register_area.parent_area_key
)

select
    register_published_indicator.indicator_year,
    register_published_indicator.indicator_value as city_value,
    districts.district_sum
from districts
join register_published_indicator
    on districts.parent_area_key = register_published_indicator.area_key
    and districts.indicator_key = register_published_indicator.indicator_key
where register_published_indicator.sex = 'ALL'
    and register_published_indicator.age_description = 'alla'
    and register_published_indicator.indicator_year = :year
    and register_published_indicator.indicator_value <> districts.district_sum
order by register_published_indicator.indicator_key
