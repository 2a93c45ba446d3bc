-- One row per child's first score before and last score after on one instrument, by one respondent in one case.
with

instruments as (
    select
        instrument_key,
        cast(reliability as double) as reliability,
        case when score_direction = 'HIGHER_IS_BETTER' then 1 else -1 end as better
    from dim_instrument
    where score_direction in ('HIGHER_IS_BETTER', 'HIGHER_IS_WORSE')
),

-- Sums of decimals are exact in any order, so that the deviation is the same in every run. Scores that are all alike
-- have none.
before_scores as (
    select
        instrument_key,
        count(*) as before_count,
        cast(sum(score) as double) as score_sum,
        cast(sum(score * score) as double) as square_sum
    from fct_measurement
    where occasion = 'BEFORE'
    group by instrument_key
    having min(score) < max(score)
),

deviations as (
    select
        instrument_key,
        before_count,
        sqrt((square_sum - score_sum * score_sum / before_count) / (before_count - 1)) as before_deviation
    from before_scores
),

ordered as (
    select
        measurement_key,
        case_key,
        instrument_key,
        respondent,
        occasion,
        measured_date,
        score,
        row_number() over (
            partition by case_key, instrument_key, respondent, occasion order by measured_date, measurement_key
        ) as place_from_first,
        row_number() over (
            partition by case_key, instrument_key, respondent, occasion
            order by measured_date desc, measurement_key desc
        ) as place_from_last
    from fct_measurement
),

pairs as (
    select
        after_scores.case_key,
        after_scores.instrument_key,
        after_scores.measurement_key as after_measurement_key,
        after_scores.measured_date as after_date,
        cast(after_scores.score as double) - cast(earlier.score as double) as points_higher
    from ordered as after_scores
    join ordered as earlier
        on after_scores.case_key = earlier.case_key
        and after_scores.instrument_key = earlier.instrument_key
        and after_scores.respondent = earlier.respondent
    where after_scores.occasion = 'AFTER'
        and after_scores.place_from_last = 1
        and earlier.occasion = 'BEFORE'
        and earlier.place_from_first = 1
        and earlier.measured_date <= after_scores.measured_date
)

-- Reliable change after Jacobson and Truax (1991), told only where the reliability is published and the deviation
-- rests on a hundred scores.
select
    pairs.case_key,
    pairs.instrument_key,
    pairs.after_measurement_key,
    pairs.after_date,
    pairs.points_higher * instruments.better as points_better,
    deviations.before_count,
    deviations.before_deviation,
    case
        when deviations.before_count >= 100
            then cast(1.96 as double) * deviations.before_deviation * sqrt(2 * (1 - instruments.reliability))
    end as reliable_points
from pairs
join instruments on pairs.instrument_key = instruments.instrument_key
join deviations on pairs.instrument_key = deviations.instrument_key
