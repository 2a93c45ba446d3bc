-- Where the costs of cases do not add up to the ledger, one sentence a fault. Of a project the ledger tells the area of
-- each row, the account of costs the project's own: what is the same there is the project.
with

ledger as (
    select
        case when project_key in ('inget-projekt', 'okant-projekt') then area_key else project_key end as pool,
        project_key not in ('inget-projekt', 'okant-projekt') as is_project,
        year(posted_date) as cost_year,
        sum(cost_ore) as booked_ore,
        sum(case when cost_kind = 'PLACEMENT_CARE' then cost_ore else 0 end) as placement_invoice_ore
    from fct_cost
    group by pool, is_project, cost_year
),

accounts as (
    select
        case when project_key = 'inget-projekt' then area_key else project_key end as pool,
        project_key <> 'inget-projekt' as is_project,
        cost_year,
        booked_ore,
        placement_invoice_ore,
        shared_ore,
        unshared_ore
    from audit_case_cost
),

against_the_ledger as (
    select
        pool || ' ' || cost_year || ': ' || coalesce(accounts.booked_ore, 0) || ' öre, '
            || coalesce(accounts.placement_invoice_ore, 0) || ' of it for placements, but '
            || coalesce(ledger.booked_ore, 0) || ' and ' || coalesce(ledger.placement_invoice_ore, 0)
            || ' in fct_cost' as example
    from accounts
    full join ledger using (pool, is_project, cost_year)
    where accounts.booked_ore is distinct from ledger.booked_ore
        or accounts.placement_invoice_ore is distinct from ledger.placement_invoice_ore
),

-- A pool is shared to the last öre or not at all.
in_themselves as (
    select
        pool || ' ' || cost_year || ': ' || booked_ore || ' öre booked, but ' || placement_invoice_ore
            || ' for placements + ' || shared_ore || ' shared + ' || unshared_ore || ' unshared' as example
    from accounts
    where booked_ore <> placement_invoice_ore + shared_ore + unshared_ore
        or (shared_ore <> 0 and unshared_ore <> 0)
),

given_to_cases as (
    select
        cost_year,
        sum(shared_cost_ore) as shared_ore
    from fct_case_cost
    group by cost_year
),

shared_by_pools as (
    select
        cost_year,
        sum(shared_ore) as shared_ore
    from accounts
    group by cost_year
)

select 'audit_case_cost: not what is booked in ' || count(*) || ' rows, such as ' || min(example)
from against_the_ledger
having count(*) > 0
union all
select 'audit_case_cost: does not add up in ' || count(*) || ' rows, such as ' || min(example)
from in_themselves
having count(*) > 0
union all
select 'fct_case_cost: ' || coalesce(given_to_cases.shared_ore, 0) || ' öre shared in ' || cost_year || ', but '
    || coalesce(shared_by_pools.shared_ore, 0) || ' in audit_case_cost'
from given_to_cases
full join shared_by_pools using (cost_year)
where coalesce(given_to_cases.shared_ore, 0) <> coalesce(shared_by_pools.shared_ore, 0)
