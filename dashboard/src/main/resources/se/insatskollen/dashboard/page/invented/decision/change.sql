-- The latest year that is told.
select
    group_id as about_key,
    period,
    value as change_value,
    n as family_count,
    lower_95,
    upper_95
from open_indicator_value
where indicator_id = 'standardised_change'
    and sex = 'ALL'
    and age_band = 'ALL'
    and state = 'VALUE'
    and group_id <> 'ALL'
qualify row_number() over (partition by group_id order by period desc) = 1
