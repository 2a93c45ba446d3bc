select
    case_stage,
    case_count,
    median_days
from open_project_flow
where project_key = :project
order by case case_stage
    when 'OPENED' then 1
    when 'ASSESSED' then 2
    when 'INVESTIGATED' then 3
    when 'SUPPORTED' then 4
    when 'CLOSED' then 5
    when 'RETURNED' then 6
end
