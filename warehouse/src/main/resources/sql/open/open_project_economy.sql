select
    fct_cost.project_key,
    cast(year(fct_cost.posted_date) as integer) as year_number,
    fct_cost.payer_key,
    fct_cost.cost_kind,
    cast(sum(fct_cost.cost_ore) as bigint) as cost_ore
from fct_cost
join dim_project on fct_cost.project_key = dim_project.project_key
group by all
