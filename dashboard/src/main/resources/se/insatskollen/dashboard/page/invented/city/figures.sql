with

years as (
    select distinct year_number from exempelstad.open_area_year
),

areas as (
    select distinct area_key
    from exempelstad.open_area_year
    where area_division = :division and municipality_key = :municipality
),

figures as (
    select * from exempelstad.open_area_year where area_division = :division
)

-- A year in which nothing happened has no row of its own; whether the area existed then is for the register to say.
select
    areas.area_key,
    years.year_number,
    coalesce(figures.case_count, 0) as case_count,
    coalesce(figures.cost_ore, 0) as cost_ore,
    cast(coalesce(figures.cost_ore, 0) as decimal(20, 0)) * cast(0.00000001 as decimal(9, 8)) as cost_million_sek,
    coalesce(figures.placement_days, 0) as placement_days
from areas
cross join years
left join figures on areas.area_key = figures.area_key and years.year_number = figures.year_number
order by areas.area_key, years.year_number
