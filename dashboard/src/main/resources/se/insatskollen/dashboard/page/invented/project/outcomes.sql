with

shares as (
    select
        indicator_id,
        period,
        coalesce(value, case state when 'ZERO' then 0 end) as percent,
        n,
        state
    from open_indicator_value
    where indicator_id in ('reliable_improvement', 'reliable_deterioration')
        and group_id = :project
        and sex = 'ALL'
        and age_band = 'ALL'
),

better as (
    select * from shares where indicator_id = 'reliable_improvement'
),

worse as (
    select * from shares where indicator_id = 'reliable_deterioration'
)

-- Shares are in whole per cent, so the rest may be one off. Where a share has no table of its own, nothing is said of it.
select
    coalesce(better.period, worse.period) as period,
    better.percent as better_percent,
    case
        when coalesce(better.percent, worse.percent) is not null
            then greatest(0, 100 - coalesce(better.percent, 0) - coalesce(worse.percent, 0))
    end as rest_percent,
    worse.percent as worse_percent,
    coalesce(better.state, 'SUPPRESSED') as better_state,
    coalesce(worse.state, 'SUPPRESSED') as worse_state,
    coalesce(better.n, worse.n) as n
from better
full join worse on better.period = worse.period
order by period
