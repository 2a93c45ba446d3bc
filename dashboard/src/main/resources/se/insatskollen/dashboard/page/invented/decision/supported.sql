-- Nought is told; a number that is hidden is no line.
select
    project_key as about_key,
    case_count
from open_project_flow
where case_stage = 'SUPPORTED' and case_count is not null
