with

-- Prices can be compared only in the prices of one year, and only prices that someone has observed.
points as (
    select
        fct_unit_cost_point.unit_cost_point_key,
        fct_unit_cost_point.cost_type,
        fct_unit_cost_point.cost_unit,
        fct_unit_cost_point.cost_role,
        fct_unit_cost_point.price_year,
        fct_unit_cost_point.indexed_ore,
        fct_unit_cost_point.amount_digits,
        year(fct_unit_cost_point.from_date) as from_year,
        code_unit_cost_quality.place as quality_rank
    from fct_unit_cost_point
    join code_unit_cost_quality on fct_unit_cost_point.cost_quality = code_unit_cost_quality.code
    where fct_unit_cost_point.cost_role <> 'NOT_USED'
),

comparable as (
    select
        *,
        row_number() over (
            partition by cost_type, cost_unit order by indexed_ore, unit_cost_point_key
        ) as place_from_low,
        row_number() over (
            partition by cost_type, cost_unit order by indexed_ore desc, unit_cost_point_key
        ) as place_from_high
    from points
    where indexed_ore is not null
),

-- The best grade first, then the latest year.
usual as (
    select
        *,
        dense_rank() over (
            partition by cost_type, cost_unit order by quality_rank, from_year desc
        ) as preference
    from comparable
    where cost_role = 'TYPICAL'
),

-- Among equals the middle one, of two the lower.
preferred as (
    select
        *,
        row_number() over (
            partition by cost_type, cost_unit order by indexed_ore, unit_cost_point_key
        ) as place,
        count(*) over (partition by cost_type, cost_unit) as place_count
    from usual
    where preference = 1
),

modes as (
    select * from preferred
    where place * 2 in (place_count, place_count + 1)
),

lows as (
    select * from comparable
    where place_from_low = 1
),

highs as (
    select * from comparable
    where place_from_high = 1
),

counts as (
    select
        cost_type,
        cost_unit,
        cast(count(indexed_ore) as int) as point_count,
        cast(count(*) - count(indexed_ore) as int) as unindexed_point_count
    from points
    group by cost_type, cost_unit
)

select
    lows.cost_type,
    lows.cost_unit,
    lows.price_year,
    lows.indexed_ore as low_ore,
    lows.amount_digits as low_digits,
    modes.indexed_ore as mode_ore,
    modes.amount_digits as mode_digits,
    highs.indexed_ore as high_ore,
    highs.amount_digits as high_digits,
    modes.unit_cost_point_key as mode_point_key,
    worst.code as cost_quality,
    counts.point_count,
    counts.unindexed_point_count
from lows
join highs on lows.cost_type = highs.cost_type and lows.cost_unit = highs.cost_unit
join counts on lows.cost_type = counts.cost_type and lows.cost_unit = counts.cost_unit
left join modes on lows.cost_type = modes.cost_type and lows.cost_unit = modes.cost_unit
join code_unit_cost_quality as worst
    on worst.place = greatest(lows.quality_rank, highs.quality_rank, coalesce(modes.quality_rank, 0))
