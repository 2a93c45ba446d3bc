-- One row per child and project it has a case in: its part of what the project is booked with, in nominal öre.
select
    fct_case.project_key,
    fct_case.person_key as child_key,
    any_value(fct_case.family_key) as family_key,
    cast(sum(fct_case_cost.shared_cost_ore) as bigint) as cost_ore
from fct_case
join dim_project on fct_case.project_key = dim_project.project_key
join fct_case_cost on fct_case.case_key = fct_case_cost.case_key
group by fct_case.project_key, fct_case.person_key
order by fct_case.project_key, fct_case.person_key
