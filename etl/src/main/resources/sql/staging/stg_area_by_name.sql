-- Which area a name meant on a day: a district while it existed, its one successor afterwards. A district that was
-- split has no one successor, and its name means nothing afterwards. An empty name is the municipality itself.
with

municipalities as (
    select
        area_key as municipality_key,
        area_code as municipality_code
    from dim_area
    where area_level = 'MUNICIPALITY' and area_code is not null
),

districts as (
    select
        municipalities.municipality_key,
        municipalities.municipality_code,
        lower(dim_area.area_name) as district_name,
        dim_area.area_key,
        coalesce(dim_area.valid_from_date, cast('1900-01-01' as date)) as from_date,
        coalesce(dim_area.valid_to_date, cast('2999-12-31' as date)) as to_date
    from dim_area
    join municipalities on dim_area.parent_area_key = municipalities.municipality_key
    where dim_area.area_level = 'DISTRICT'
),

successors as (
    select
        predecessor_area_key,
        min(successor_area_key) as successor_area_key
    from bridge_area_succession
    group by predecessor_area_key
    having count(*) = 1
),

-- Two mergers after each other are followed; a third has not happened anywhere.
heirs as (
    select
        predecessor_area_key as area_key,
        successor_area_key as heir_key
    from successors
    union all
    select
        earlier.predecessor_area_key as area_key,
        later.successor_area_key as heir_key
    from successors as earlier
    join successors as later on earlier.successor_area_key = later.predecessor_area_key
),

renamed as (
    select
        districts.municipality_key,
        districts.municipality_code,
        districts.district_name,
        heir.area_key,
        heir.from_date,
        heir.to_date
    from districts
    join heirs on districts.area_key = heirs.area_key
    join districts as heir on heirs.heir_key = heir.area_key
    -- A name that is in use again means the district that bears it.
    left join districts as namesake
        on districts.municipality_key = namesake.municipality_key
        and districts.district_name = namesake.district_name
        and namesake.from_date <= heir.to_date
        and namesake.to_date >= heir.from_date
    where namesake.area_key is null
)

select
    municipality_key,
    municipality_code,
    '' as district_name,
    municipality_key as area_key,
    cast('1900-01-01' as date) as from_date,
    cast('2999-12-31' as date) as to_date,
    false as is_renamed
from municipalities
union all
select
    municipality_key,
    municipality_code,
    district_name,
    area_key,
    from_date,
    to_date,
    false as is_renamed
from districts
union all
select
    municipality_key,
    municipality_code,
    district_name,
    area_key,
    from_date,
    to_date,
    true as is_renamed
from renamed
