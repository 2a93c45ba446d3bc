with

years as (
    select distinct year_number from open_area_year
),

areas as (
    select distinct area_key
    from open_area_year
    where area_division = :division and municipality_key = :municipality
),

figures as (
    select
        area_key,
        year_number,
        case_count,
        cost_ore,
        cast(cost_ore as decimal(20, 0)) * cast(0.00000001 as decimal(9, 8)) as cost_million_sek,
        placement_days
    from open_area_year
    where area_division = :division
)

-- A year in which nothing happened has no row of its own; whether the area existed then is for the register to say. What
-- is hidden has a row without a figure.
select
    areas.area_key,
    years.year_number,
    case when figures.area_key is null then 0 else figures.case_count end as case_count,
    case when figures.area_key is null then 0 else figures.cost_ore end as cost_ore,
    case when figures.area_key is null then 0 else figures.cost_million_sek end as cost_million_sek,
    case when figures.area_key is null then 0 else figures.placement_days end as placement_days
from areas
cross join years
left join figures on areas.area_key = figures.area_key and years.year_number = figures.year_number
order by areas.area_key, years.year_number
