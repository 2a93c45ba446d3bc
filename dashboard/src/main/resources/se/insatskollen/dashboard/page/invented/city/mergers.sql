with

-- On one day several districts may become several others; the register of areas does not say which became which.
ended as (
    select
        parent_area_key as municipality_key,
        valid_to_date + interval 1 day as merger_date,
        list(area_name order by area_name collate sv) as ended_names
    from register_area
    where area_level = 'DISTRICT' and valid_to_date is not null
    group by parent_area_key, valid_to_date
),

begun as (
    select
        parent_area_key as municipality_key,
        valid_from_date as merger_date,
        list(area_name order by area_name collate sv) as begun_names
    from register_area
    where area_level = 'DISTRICT' and valid_from_date is not null
    group by parent_area_key, valid_from_date
)

select
    cast(ended.merger_date as date) as merger_date,
    array_to_string(ended.ended_names, '|') as ended_names,
    array_to_string(begun.begun_names, '|') as begun_names
from ended
join begun on ended.municipality_key = begun.municipality_key and ended.merger_date = begun.merger_date
where ended.municipality_key = :municipality
order by ended.merger_date
