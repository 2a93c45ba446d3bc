with

rows_of_project as (
    select * from exempelstad.open_project_economy where project_key = :project
),

years as (
    select distinct year_number from rows_of_project
),

kinds as (
    select
        cost_kind,
        sum(cost_ore) as total_ore
    from rows_of_project
    group by cost_kind
),

booked as (
    select
        cost_kind,
        year_number,
        sum(cost_ore) as cost_ore
    from rows_of_project
    group by cost_kind, year_number
)

-- A year in which nothing was booked is nought.
select
    kinds.cost_kind,
    years.year_number,
    coalesce(booked.cost_ore, 0) as cost_ore,
    cast(coalesce(booked.cost_ore, 0) as decimal(20, 0)) * cast(0.00000001 as decimal(9, 8)) as cost_million_sek,
    kinds.total_ore
from kinds
cross join years
left join booked on kinds.cost_kind = booked.cost_kind and years.year_number = booked.year_number
order by kinds.total_ore desc, kinds.cost_kind, years.year_number
