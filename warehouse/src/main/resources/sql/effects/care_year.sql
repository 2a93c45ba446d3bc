-- One row per municipality, form of placement, provision and calendar year: days, what they cost at their delivered day
-- price in the öre of the latest index year, and whose days and money they are.
with

base as (
    select
        index_year as base_year,
        index_value as base_value
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

-- Whole öre of every stay and year, so that sums are the same in any order.
priced as (
    select
        care_day.*,
        cast(floor(care_day.days * care_day.day_price_ore * coalesce(factors.price_factor, cast(1 as double)) + cast(0.5 as double))
            as bigint) as cost_ore
    from care_day
    left join factors on care_day.care_year = factors.index_year
),

families as (
    select
        municipality_key,
        placement_type,
        provision,
        care_year,
        family_key,
        sum(days) as days,
        sum(cost_ore) as cost_ore
    from priced
    group by municipality_key, placement_type, provision, care_year, family_key
),

-- Of all years: whose days they are.
whole_families as (
    select
        municipality_key,
        placement_type,
        provision,
        family_key,
        sum(days) as days
    from families
    group by municipality_key, placement_type, provision, family_key
),

whole as (
    select
        municipality_key,
        placement_type,
        provision,
        count(*) as whole_families,
        cast(sum(days) as bigint) as whole_days,
        max(days, 2) as most_days
    from whole_families
    group by municipality_key, placement_type, provision
),

providers as (
    select
        municipality_key,
        placement_type,
        provision,
        care_year,
        count(distinct provider_name) as providers
    from priced
    group by municipality_key, placement_type, provision, care_year
)

select
    families.municipality_key,
    families.placement_type,
    families.provision,
    families.care_year,
    base.base_year as price_year,
    cast(sum(families.days) as bigint) as days,
    cast(sum(families.cost_ore) as bigint) as cost_ore,
    count(*) as families,
    any_value(providers.providers) as providers,
    cast(coalesce(max(families.cost_ore, 2)[1], 0) as bigint) as largest_ore,
    cast(coalesce(max(families.cost_ore, 2)[2], 0) as bigint) as second_ore,
    any_value(whole.whole_families) as whole_families,
    any_value(whole.whole_days) as whole_days,
    cast(any_value(whole.most_days[1]) as bigint) as most_days,
    cast(coalesce(any_value(whole.most_days[2]), 0) as bigint) as second_most_days
from families
join providers using (municipality_key, placement_type, provision, care_year)
join whole using (municipality_key, placement_type, provision)
cross join base
group by
    families.municipality_key,
    families.placement_type,
    families.provision,
    families.care_year,
    base.base_year
order by families.municipality_key, families.placement_type, families.provision, families.care_year
