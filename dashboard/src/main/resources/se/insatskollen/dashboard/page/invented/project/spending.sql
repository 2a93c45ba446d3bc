with

booked as (
    select
        payer_key,
        cost_kind,
        period,
        cost_ore,
        cast(cost_ore as decimal(20, 0)) * cast(0.00000001 as decimal(9, 8)) as cost_million_sek
    from open_project_economy
    where project_key = :project
),

totals as (
    select * from booked where period = 'ALL'
),

years as (
    select distinct period from booked where period <> 'ALL'
)

-- A row has either a payer or a kind of cost. A year in which nothing was booked is nought; one whose sum is hidden has a
-- row without a figure.
select
    nullif(totals.payer_key, 'ALL') as payer_key,
    nullif(totals.cost_kind, 'ALL') as cost_kind,
    cast(years.period as integer) as year_number,
    case when booked.period is null then 0 else booked.cost_ore end as cost_ore,
    case when booked.period is null then 0 else booked.cost_million_sek end as cost_million_sek,
    totals.cost_ore as total_ore
from totals
cross join years
left join booked
    on totals.payer_key = booked.payer_key
    and totals.cost_kind = booked.cost_kind
    and years.period = booked.period
order by totals.cost_ore desc nulls last, totals.payer_key, totals.cost_kind, year_number
