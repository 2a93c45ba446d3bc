-- One row per project, child and calendar year: its part of what the project is booked with, in nominal öre, of its first case
-- or of its later ones. What later cases cost is compared with nothing, here as in ordinary service.
select
    fct_case.project_key,
    fct_case.person_key as child_key,
    min(fct_case.family_key) as family_key,
    index_child.case_key is not null as is_first_case,
    fct_case_cost.cost_year,
    cast(sum(fct_case_cost.shared_cost_ore) as bigint) as cost_ore
from fct_case
join dim_project on fct_case.project_key = dim_project.project_key
join fct_case_cost on fct_case.case_key = fct_case_cost.case_key
left join index_child on fct_case.case_key = index_child.case_key
where fct_case_cost.shared_cost_ore <> 0
group by fct_case.project_key, fct_case.person_key, index_child.case_key is not null, fct_case_cost.cost_year
order by fct_case.project_key, fct_case.person_key, is_first_case, fct_case_cost.cost_year
