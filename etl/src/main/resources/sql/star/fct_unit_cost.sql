with

-- Prices can be compared only in the prices of one year; those without an index are counted, not used.
points as (
    select
        unit_cost_point_key,
        cost_type,
        cost_unit,
        cost_role,
        cost_quality,
        price_year,
        indexed_ore,
        from_date
    from fct_unit_cost_point
),

grades as (
    select
        cost_quality,
        quality_rank
    from code_unit_cost_quality
),

graded as (
    select
        points.*,
        grades.quality_rank
    from points
    join grades on points.cost_quality = grades.cost_quality
    where points.indexed_ore is not null
),

-- The best grade first, then the latest year; among equals the middle one, of two the lower.
usual as (
    select
        *,
        dense_rank() over (
            partition by cost_type, cost_unit
            order by quality_rank, year(from_date) desc
        ) as preference
    from graded
    where cost_role = 'TYPICAL'
),

preferred as (
    select
        *,
        row_number() over (
            partition by cost_type, cost_unit
            order by indexed_ore, unit_cost_point_key
        ) as position,
        count(*) over (partition by cost_type, cost_unit) as position_count
    from usual
    where preference = 1
),

modes as (
    select
        cost_type,
        cost_unit,
        unit_cost_point_key as mode_point_key,
        indexed_ore as mode_ore,
        quality_rank as mode_rank
    from preferred
    where position * 2 in (position_count, position_count + 1)
),

extremes as (
    select
        cost_type,
        cost_unit,
        min(price_year) as price_year,
        min(indexed_ore) as low_ore,
        max(indexed_ore) as high_ore,
        cast(count(*) as int) as point_count
    from graded
    group by cost_type, cost_unit
),

worst as (
    select
        graded.cost_type,
        graded.cost_unit,
        max(graded.quality_rank) as worst_rank
    from graded
    join extremes on graded.cost_type = extremes.cost_type and graded.cost_unit = extremes.cost_unit
    left join modes on graded.cost_type = modes.cost_type and graded.cost_unit = modes.cost_unit
    where
        graded.indexed_ore = extremes.low_ore
        or graded.indexed_ore = extremes.high_ore
        or graded.unit_cost_point_key = modes.mode_point_key
    group by graded.cost_type, graded.cost_unit
),

unindexed as (
    select
        cost_type,
        cost_unit,
        cast(count(*) as int) as unindexed_point_count
    from points
    where indexed_ore is null
    group by cost_type, cost_unit
)

select
    extremes.cost_type,
    extremes.cost_unit,
    extremes.price_year,
    extremes.low_ore,
    modes.mode_ore,
    extremes.high_ore,
    modes.mode_point_key,
    grades.cost_quality,
    extremes.point_count,
    coalesce(unindexed.unindexed_point_count, 0) as unindexed_point_count
from extremes
join worst on extremes.cost_type = worst.cost_type and extremes.cost_unit = worst.cost_unit
join grades on worst.worst_rank = grades.quality_rank
left join modes on extremes.cost_type = modes.cost_type and extremes.cost_unit = modes.cost_unit
left join unindexed on extremes.cost_type = unindexed.cost_type and extremes.cost_unit = unindexed.cost_unit
