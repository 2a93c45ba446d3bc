-- One row per placement and calendar year: its days, who gave it and at which price of a day.
with

-- A placement whose last day is planned but lies ahead lasts.
stays as (
    select
        fct_case.municipality_key,
        fct_case.family_key,
        fct_placement.placement_type_key as placement_type,
        fct_placement.provision,
        fct_placement.provider_name,
        fct_placement.day_price_ore,
        fct_placement.start_date as first_date,
        least(coalesce(fct_placement.end_date, fct_case.known_until_date), fct_case.known_until_date) as last_date
    from fct_placement
    join fct_case on fct_placement.case_key = fct_case.case_key
),

stay_years as (
    select
        *,
        unnest(range(year(first_date), year(last_date) + 1)) as care_year
    from stays
    where first_date <= last_date
)

select
    *,
    unix_date(least(last_date, make_date(care_year, 12, 31)))
        - unix_date(greatest(first_date, make_date(care_year, 1, 1))) + 1 as days
from stay_years
