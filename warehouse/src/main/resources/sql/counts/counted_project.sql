-- What every cell of projects has: a project in a year or in all years, of money also by payer or by kind of cost.
with

booked as (
    select
        fct_cost.project_key,
        cast(year(fct_cost.posted_date) as varchar) as period,
        fct_cost.payer_key,
        fct_cost.cost_kind,
        sum(fct_cost.cost_ore) as cost_ore
    from fct_cost
    join dim_project on fct_cost.project_key = dim_project.project_key
    group by all
),

-- Corrections can make a sum negative. Sums hold as well when it is taken for nought, in it and in its totals.
costs as (
    select
        project_key,
        coalesce(period, 'ALL') as period,
        coalesce(payer_key, 'ALL') as payer_key,
        coalesce(cost_kind, 'ALL') as cost_kind,
        sum(cost_ore) as cost_ore,
        sum(greatest(cost_ore, 0)) as raised_ore,
        bool_or(cost_kind = 'PLACEMENT_CARE') as has_placements
    from booked
    group by grouping sets (
        (project_key, period, payer_key),
        (project_key, period, cost_kind),
        (project_key, period),
        (project_key, payer_key),
        (project_key, cost_kind),
        (project_key)
    )
),

families as (
    select
        project_key,
        period,
        sum(case_count) as case_count,
        count(*) filter (case_count > 0) as family_count,
        count(*) filter (placement_ore > 0) as paid_family_count,
        sum(placement_ore) as placement_ore,
        max(placement_ore, 2) filter (placement_ore > 0) as largest_ore
    from project_family
    group by all
),

-- A placement belongs to the year it began in and to every later one until it ended.
stays as (
    select
        fct_case.project_key,
        fct_placement.provider_name,
        unnest(range(
            year(fct_placement.start_date), year(fct_placement.start_date + fct_placement.placement_days - 1) + 1
        )) as year_number
    from fct_placement
    join fct_case on fct_placement.case_key = fct_case.case_key
    join dim_project on fct_case.project_key = dim_project.project_key
    where fct_placement.placement_days > 0 and fct_placement.provision = 'PURCHASED'
),

providers as (
    select
        project_key,
        coalesce(cast(year_number as varchar), 'ALL') as period,
        count(distinct provider_name) as provider_count
    from stays
    group by grouping sets ((project_key, year_number), (project_key))
),

cells as (
    select project_key, period, 'ALL' as payer_key, 'ALL' as cost_kind from families where case_count > 0
    union
    select project_key, period, payer_key, cost_kind from costs
)

-- Placements are behind a sum only where the ledger books them on the project.
select
    cells.project_key,
    cells.period,
    cells.payer_key,
    cells.cost_kind,
    cast(coalesce(families.case_count, 0) as integer) as case_count,
    cast(coalesce(families.family_count, 0) as integer) as family_count,
    cast(coalesce(costs.cost_ore, 0) as bigint) as cost_ore,
    cast(coalesce(costs.raised_ore, 0) as bigint) as raised_ore,
    cast(case when costs.has_placements then coalesce(families.paid_family_count, 0) else 0 end as integer)
        as paid_family_count,
    cast(case when costs.has_placements then coalesce(providers.provider_count, 0) else 0 end as integer)
        as provider_count,
    cast(coalesce(families.placement_ore, 0) as bigint) as placement_ore,
    cast(coalesce(families.largest_ore[1], 0) as bigint) as largest_ore,
    cast(coalesce(families.largest_ore[2], 0) as bigint) as second_ore
from cells
left join families using (project_key, period)
left join costs using (project_key, period, payer_key, cost_kind)
left join providers using (project_key, period)
order by cells.project_key, cells.period, cells.payer_key, cells.cost_kind
