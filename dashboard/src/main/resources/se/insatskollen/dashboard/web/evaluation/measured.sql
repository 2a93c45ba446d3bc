-- Of all projects; a type of intervention is a group too, and nobody asks for it here.
select
    group_id as about_key,
    indicator_id = 'standardised_change' as is_change,
    period,
    coalesce(value, case state when 'ZERO' then 0 end) as value,
    lower_95,
    upper_95
from open_indicator_value
where indicator_id in ('standardised_change', 'reliable_improvement')
    and group_id <> 'ALL'
    and sex = 'ALL'
    and age_band = 'ALL'
order by group_id, period
