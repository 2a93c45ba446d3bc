-- One row per child in ordinary service whose support cost anything: what its committee paid for the first case from the
-- first day of support on, as booked and in the öre of the latest index year. Referral, assessment and investigation cost the same
-- committee as much for a child who then comes into a project, and are left out.
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

supported as (
    select
        index_child.child_key,
        index_child.case_key,
        fct_case.opened_date,
        fct_case.support_start_date,
        coalesce(fct_case.closed_date, fct_case.known_until_date) as last_open_date
    from index_child
    join fct_case on index_child.case_key = fct_case.case_key
    where not index_child.is_in_project
        and fct_case.support_start_date is not null
),

minutes as (
    select
        supported.case_key,
        year(fct_contact.contact_date) as cost_year,
        sum(fct_contact.duration_minutes) as all_minutes,
        sum(case when fct_contact.contact_date >= supported.support_start_date then fct_contact.duration_minutes else 0 end)
            as support_minutes
    from fct_contact
    join supported on fct_contact.case_key = supported.case_key
    where fct_contact.duration_minutes > 0
    group by supported.case_key, year(fct_contact.contact_date)
),

-- A committee's year is shared by minutes, or by open days where it has no minutes at all, so that a case with a cost has
-- either: of each year's part of the case, the part that support has.
parts as (
    select
        supported.child_key,
        fct_case_cost.shared_cost_ore as booked_ore,
        fct_case_cost.shared_cost_ore * coalesce(factors.price_factor, cast(1 as double)) as cost_ore,
        greatest(unix_date(supported.opened_date), unix_date(make_date(fct_case_cost.cost_year, 1, 1))) as first_day,
        greatest(unix_date(supported.support_start_date), unix_date(make_date(fct_case_cost.cost_year, 1, 1)))
            as support_day,
        least(unix_date(supported.last_open_date), unix_date(make_date(fct_case_cost.cost_year, 12, 31))) as last_day,
        minutes.all_minutes,
        minutes.support_minutes
    from supported
    join fct_case_cost on supported.case_key = fct_case_cost.case_key
    left join factors on fct_case_cost.cost_year = factors.index_year
    left join minutes
        on supported.case_key = minutes.case_key and fct_case_cost.cost_year = minutes.cost_year
),

shares as (
    select
        child_key,
        booked_ore,
        cost_ore,
        case
            when all_minutes is not null then cast(support_minutes as double) / all_minutes
            when last_day >= first_day
                then cast(greatest(0, last_day - support_day + 1) as double) / (last_day - first_day + 1)
            else 0
        end as support_share
    from parts
)

-- Whole öre of every year, so that the sum is the same in any order.
select
    child_key,
    cast(sum(cast(floor(cost_ore * support_share + cast(0.5 as double)) as bigint)) as bigint) as support_ore,
    cast(sum(cast(floor(booked_ore * support_share + cast(0.5 as double)) as bigint)) as bigint) as booked_ore
from shares
group by child_key
order by child_key
