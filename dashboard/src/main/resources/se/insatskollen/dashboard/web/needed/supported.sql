-- A case is one child in one process, so that a child may have several. Nought is told; a number that is hidden is no line.
select
    project_key as about_key,
    case_count
from open_project_flow
where case_stage = 'SUPPORTED' and case_count is not null
order by project_key
