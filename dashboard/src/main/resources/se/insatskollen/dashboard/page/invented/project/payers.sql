with

rows_of_project as (
    select * from exempelstad.open_project_economy where project_key = :project
),

years as (
    select distinct year_number from rows_of_project
),

payers as (
    select
        payer_key,
        sum(cost_ore) as total_ore
    from rows_of_project
    group by payer_key
),

booked as (
    select
        payer_key,
        year_number,
        sum(cost_ore) as cost_ore
    from rows_of_project
    group by payer_key, year_number
)

-- A year in which nothing was booked is nought.
select
    payers.payer_key,
    years.year_number,
    coalesce(booked.cost_ore, 0) as cost_ore,
    cast(coalesce(booked.cost_ore, 0) as decimal(20, 0)) * cast(0.00000001 as decimal(9, 8)) as cost_million_sek,
    payers.total_ore
from payers
cross join years
left join booked on payers.payer_key = booked.payer_key and years.year_number = booked.year_number
order by payers.total_ore desc, payers.payer_key, years.year_number
