with

data_day as (
    select max(extracted_date) as data_date
    from stg_case
)

select
    stg_placement.placement_key,
    stg_placement.person_key,
    stg_placement.case_key,
    stg_placement.area_key,
    stg_placement.placement_type_key,
    stg_placement.legal_ground,
    stg_placement.start_date,
    stg_placement.end_date,
    greatest(
        0, unix_date(coalesce(stg_placement.end_date, data_day.data_date)) - unix_date(stg_placement.start_date) + 1
    ) as placement_days,
    stg_placement.provider_name,
    stg_placement.provision,
    stg_placement.day_price_ore,
    stg_placement.delivery_key,
    stg_placement.delivery_line
from stg_placement
cross join data_day
where stg_placement.problem is null and not stg_placement.is_withheld
