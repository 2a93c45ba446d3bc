select
    period,
    coalesce(value, case state when 'ZERO' then 0 end) as value,
    n,
    lower_95,
    upper_95,
    state
from open_indicator_value
where indicator_id = 'standardised_change'
    and group_id = :project
    and sex = 'ALL'
    and age_band = 'ALL'
order by period
