-- One row per closed case whose cost is known: the full cost in kronor of the latest index year, and nominal: what was
-- paid, in the kronor of each year. A case is paid for over years, so that neither follows from the other.
with

base as (
    select index_value as base_value
    from annual_price_index
    where index_year = (select max(index_year) from annual_price_index)
),

-- A year without a published index keeps its own kronor.
factors as (
    select
        annual_price_index.index_year,
        base.base_value / annual_price_index.index_value as price_factor
    from annual_price_index
    cross join base
),

yearly as (
    select
        fct_case_cost.case_key,
        fct_case_cost.placement_cost_ore + fct_case_cost.shared_cost_ore as cost_ore,
        coalesce(factors.price_factor, cast(1 as double)) as price_factor
    from fct_case_cost
    left join factors on fct_case_cost.cost_year = factors.index_year
),

-- Whole öre of every year, so that the sum is the same in any order.
costs as (
    select
        case_key,
        cast(sum(cast(floor(cost_ore * price_factor + cast(0.5 as double)) as bigint)) as double) / 100 as cost_sek,
        cast(sum(cost_ore) as double) / 100 as nominal_cost_sek
    from yearly
    group by case_key
),

ledgers as (
    select distinct
        case when dim_area.area_level = 'DISTRICT' then dim_area.parent_area_key else dim_area.area_key end
            as municipality_key,
        year(fct_cost.posted_date) as ledger_year
    from fct_cost
    join dim_area on fct_cost.area_key = dim_area.area_key
),

-- Where nothing is booked in some year of a case, its cost is not known; it is not nought.
booked as (
    select fct_case.case_key
    from fct_case
    join ledgers
        on fct_case.municipality_key = ledgers.municipality_key
        and ledgers.ledger_year between year(fct_case.opened_date) and year(fct_case.closed_date)
    where fct_case.is_closed
    group by fct_case.case_key, fct_case.opened_date, fct_case.closed_date
    having count(*) = year(fct_case.closed_date) - year(fct_case.opened_date) + 1
)

select
    booked.case_key,
    coalesce(costs.cost_sek, cast(0 as double)) as cost_sek,
    coalesce(costs.nominal_cost_sek, cast(0 as double)) as nominal_cost_sek
from booked
left join costs on booked.case_key = costs.case_key
