-- What the cells of areas add up to: a district of today to those it is made of, a municipality to its districts as they
-- were, and as they are today.
with

districts as (
    select
        dim_area.area_key,
        dim_area.parent_area_key,
        coalesce(today.cell_key, dim_area.area_key) as today_key
    from dim_area
    left join counted_area as today on dim_area.area_key = today.area_key and suffix(today.cell_key, ':today')
    where dim_area.area_level = 'DISTRICT'
)

select
    cell_key as total_key,
    'made of' as split_name,
    area_key as part_key
from counted_area
where suffix(cell_key, ':today')
union
select
    parent_area_key as total_key,
    'as it was' as split_name,
    area_key as part_key
from districts
union
select
    parent_area_key as total_key,
    'today' as split_name,
    today_key as part_key
from districts
union
select
    districts.parent_area_key as total_key,
    splits.split_name,
    districts.parent_area_key || ':own' as part_key
from districts
cross join (values ('as it was'), ('today')) as splits (split_name)
order by total_key, split_name, part_key
