-- Days placed, a year at a time. First and last day both count; a placement that lasts is counted to the last day that is
-- known of.
with

years as (
    select distinct year_number from area_payer
)

select
    fct_placement.area_key,
    years.year_number,
    fct_case.family_key,
    case when fct_placement.provision = 'PURCHASED' then fct_placement.provider_name end as provider_name,
    least(
        fct_placement.start_date + fct_placement.placement_days - 1, make_date(years.year_number, 12, 31)
    ) - greatest(fct_placement.start_date, make_date(years.year_number, 1, 1)) + 1 as placement_days
from fct_placement
join fct_case on fct_placement.case_key = fct_case.case_key
join years
    on year(fct_placement.start_date) <= years.year_number
    and year(fct_placement.start_date + fct_placement.placement_days - 1) >= years.year_number
where fct_placement.placement_days > 0
