with

data_day as (
    select unix_date(max(extracted_date)) as last_day
    from stg_case
),

-- The calendar begins in 1990, before the first day of any child in the data.
years as (
    select
        year_number,
        unix_date(day_date) as first_day,
        unix_date(cast(cast(year_number as string) || '-12-31' as date)) as last_day
    from dim_date
    where month_number = 1 and month_day_number = 1
),

-- A placement whose last day is planned but lies ahead lasts.
stays as (
    select
        fct_placement.case_key,
        fct_placement.day_price_ore,
        unix_date(fct_placement.start_date) as first_day,
        least(coalesce(unix_date(fct_placement.end_date), data_day.last_day), data_day.last_day) as last_day
    from fct_placement
    cross join data_day
),

costs as (
    select
        stays.case_key,
        years.year_number as cost_year,
        (least(stays.last_day, years.last_day) - greatest(stays.first_day, years.first_day) + 1) * stays.day_price_ore
            as placement_cost_ore,
        0 as shared_cost_ore
    from stays
    join years on stays.first_day <= years.last_day and stays.last_day >= years.first_day
    where stays.first_day <= stays.last_day
    union all
    select
        case_key,
        cost_year,
        0 as placement_cost_ore,
        shared_ore as shared_cost_ore
    from stg_cost_share
),

case_years as (
    select
        case_key,
        cost_year,
        cast(sum(placement_cost_ore) as bigint) as placement_cost_ore,
        cast(sum(shared_cost_ore) as bigint) as shared_cost_ore
    from costs
    group by case_key, cost_year
)

select
    case_years.case_key,
    case_years.cost_year,
    case_years.placement_cost_ore,
    case_years.shared_cost_ore,
    stg_case.delivery_key
from case_years
join stg_case on case_years.case_key = stg_case.case_key
where case_years.placement_cost_ore <> 0 or case_years.shared_cost_ore <> 0
