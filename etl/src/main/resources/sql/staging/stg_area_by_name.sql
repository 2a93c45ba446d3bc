-- Which area a municipality and a district meant on a day, whichever of their codes and names a system writes: a district
-- while it existed, its one successor afterwards. A district that was split has no one successor, and its name means
-- nothing afterwards. An empty district is the municipality itself. No spelling means two areas on the same day.
with

places as (
    select 1 as place
    union all
    select 2 as place
    union all
    select 3 as place
    union all
    select 4 as place
),

names as (
    select
        area_key,
        area_level,
        lower(area_name) as area_name
    from dim_area
    union
    select
        dim_area.area_key,
        dim_area.area_level,
        lower(trim(split_part(dim_area.other_names, '|', places.place))) as area_name
    from dim_area
    cross join places
    where dim_area.other_names is not null
),

municipality_spellings as (
    select
        area_key,
        area_name as spelling
    from names
    where area_level = 'MUNICIPALITY'
    union
    select
        area_key,
        area_name || ' kommun' as spelling
    from names
    where area_level = 'MUNICIPALITY'
    union
    select
        area_key,
        area_name || 's kommun' as spelling
    from names
    where area_level = 'MUNICIPALITY'
    union
    select
        area_key,
        area_code as spelling
    from dim_area
    where area_level = 'MUNICIPALITY' and area_code is not null
    union
    select
        area_key,
        area_code || ' ' || lower(area_name) as spelling
    from dim_area
    where area_level = 'MUNICIPALITY' and area_code is not null
),

municipalities as (
    select
        min(area_key) as municipality_key,
        spelling as municipality_name
    from municipality_spellings
    where spelling <> ''
    group by spelling
    having count(*) = 1
),

districts as (
    select
        parent_area_key as municipality_key,
        lower(area_name) as district_name,
        area_key,
        coalesce(valid_from_date, cast('1900-01-01' as date)) as from_date,
        coalesce(valid_to_date, cast('2999-12-31' as date)) as to_date
    from dim_area
    where area_level = 'DISTRICT'
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
        districts.district_name,
        heir.area_key,
        districts.area_key as named_area_key,
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
),

meanings as (
    select
        municipality_key,
        district_name,
        area_key,
        area_key as named_area_key,
        from_date,
        to_date,
        false as is_renamed
    from districts
    union all
    select
        municipality_key,
        district_name,
        area_key,
        named_area_key,
        from_date,
        to_date,
        true as is_renamed
    from renamed
),

-- What a district is called beside its name.
other_spellings as (
    select
        names.area_key,
        names.area_name as spelling
    from names
    where names.area_level = 'DISTRICT'
    union
    select
        area_key,
        area_name || ' stadsdelsområde' as spelling
    from names
    where area_level = 'DISTRICT'
    union
    select
        area_key,
        area_name || ' stadsdelsnämnd' as spelling
    from names
    where area_level = 'DISTRICT'
    union
    select
        area_key,
        area_name || ' stadsdelsförvaltning' as spelling
    from names
    where area_level = 'DISTRICT'
    union
    select
        area_key,
        lower(area_code) as spelling
    from dim_area
    where area_level = 'DISTRICT' and area_code is not null
),

unmistakable as (
    select
        districts.municipality_key,
        other_spellings.spelling,
        min(districts.area_key) as area_key
    from other_spellings
    join districts on other_spellings.area_key = districts.area_key
    left join districts as namesake
        on districts.municipality_key = namesake.municipality_key
        and other_spellings.spelling = namesake.district_name
    where namesake.area_key is null and other_spellings.spelling <> ''
    group by districts.municipality_key, other_spellings.spelling
    having count(*) = 1
),

spelt as (
    select
        municipality_key,
        district_name,
        area_key,
        from_date,
        to_date,
        is_renamed
    from meanings
    union all
    select
        meanings.municipality_key,
        unmistakable.spelling as district_name,
        meanings.area_key,
        meanings.from_date,
        meanings.to_date,
        meanings.is_renamed
    from meanings
    join unmistakable on meanings.named_area_key = unmistakable.area_key
    union all
    select
        municipality_key,
        '' as district_name,
        municipality_key as area_key,
        cast('1900-01-01' as date) as from_date,
        cast('2999-12-31' as date) as to_date,
        false as is_renamed
    from (select distinct municipality_key from municipalities) as known
)

select
    municipalities.municipality_key,
    municipalities.municipality_name,
    spelt.district_name,
    spelt.area_key,
    spelt.from_date,
    spelt.to_date,
    spelt.is_renamed
from spelt
join municipalities on spelt.municipality_key = municipalities.municipality_key
