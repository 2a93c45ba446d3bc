-- Children on 31 December by history, year, sex and age band; only where every age and every part of the area is told.
with

counted as (
    select area_key, population_year, sex, age_from, age_to, person_count
    from fct_population
    where population_kind = 'ACTUAL'
        and age_from >= 0
        and age_to <= 17
),

told_together as (
    select distinct area_key, population_year from counted where sex = 'ALL'
),

-- Girls and boys make all where all are not told.
by_sex as (
    select area_key, population_year, sex, age_from, age_to, person_count
    from counted
    where sex in ('ALL', 'WOMEN', 'MEN')
    union all
    select
        counted.area_key,
        counted.population_year,
        'ALL' as sex,
        counted.age_from,
        counted.age_to,
        sum(counted.person_count) as person_count
    from counted
    anti join told_together
        on counted.area_key = told_together.area_key
        and counted.population_year = told_together.population_year
    where counted.sex in ('WOMEN', 'MEN')
    group by counted.area_key, counted.population_year, counted.age_from, counted.age_to
    having count(*) = 2
),

bands as (
    select * from (
        values ('ALL', 0, 17), ('AGE_0_5', 0, 5), ('AGE_6_12', 6, 12), ('AGE_13_15', 13, 15), ('AGE_16_17', 16, 17)
    ) as bands(age_band, band_from, band_to)
),

by_band as (
    select
        by_sex.area_key,
        by_sex.population_year,
        by_sex.sex,
        bands.age_band,
        sum(by_sex.person_count) as child_count
    from by_sex
    join bands on by_sex.age_from >= bands.band_from and by_sex.age_to <= bands.band_to
    group by by_sex.area_key, by_sex.population_year, by_sex.sex, bands.age_band, bands.band_from, bands.band_to
    having sum(by_sex.age_to - by_sex.age_from + 1) = bands.band_to - bands.band_from + 1
),

years as (
    select distinct population_year from counted
),

-- The areas that made up a history on the last day of the year.
parts as (
    select
        coalesce(area_route.today_slot, area_route.own_slot) as area_slot,
        area_slot.area_key,
        years.population_year
    from area_route
    join area_slot on area_route.own_slot = area_slot.area_slot
    cross join years
    where coalesce(area_slot.valid_from_date <= make_date(years.population_year, 12, 31), true)
        and coalesce(area_slot.valid_to_date >= make_date(years.population_year, 12, 31), true)
    union
    select
        area_route.own_slot as area_slot,
        area_slot.area_key,
        years.population_year
    from area_route
    join area_slot on area_route.own_slot = area_slot.area_slot
    cross join years
    where coalesce(area_slot.valid_from_date <= make_date(years.population_year, 12, 31), true)
        and coalesce(area_slot.valid_to_date >= make_date(years.population_year, 12, 31), true)
),

expected as (
    select area_slot, population_year, count(*) as part_count
    from parts
    group by area_slot, population_year
)

select
    parts.area_slot,
    parts.population_year,
    by_band.sex,
    by_band.age_band,
    cast(sum(by_band.child_count) as bigint) as child_count
from parts
join by_band on parts.area_key = by_band.area_key and parts.population_year = by_band.population_year
join expected on parts.area_slot = expected.area_slot and parts.population_year = expected.population_year
group by parts.area_slot, parts.population_year, by_band.sex, by_band.age_band, expected.part_count
having count(*) = expected.part_count
