-- The cost of a case is rounded to whole thousands: the mean of unlike cases is no finer.
select
    project_key as about_key,
    case_count,
    family_count,
    cost_ore,
    case when case_count > 0 then cast(round(cost_ore / case_count / 100000.0) * 100000 as bigint) end as case_cost_ore
from open_project_year
where period = 'ALL'
