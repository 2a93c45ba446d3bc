-- One row per project and calendar year in which anything is booked on it, on a child or on nobody.
select distinct
    fct_cost.project_key,
    year(fct_cost.posted_date) as cost_year
from fct_cost
join dim_project on fct_cost.project_key = dim_project.project_key
order by fct_cost.project_key, cost_year
