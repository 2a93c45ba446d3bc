-- What is booked in a year on each project, wherever, and on each committee outside all projects.
select
    case when dim_project.project_kind = 'NONE' then fct_cost.area_key else dim_project.area_key end as area_key,
    case when dim_project.project_kind = 'NONE' then 'inget-projekt' else fct_cost.project_key end as project_key,
    year(fct_cost.posted_date) as cost_year,
    -- Invented and real ledgers never meet in one release.
    max(stg_file.is_invented) as is_invented,
    cast(sum(fct_cost.cost_ore) as bigint) as booked_ore,
    cast(sum(case when fct_cost.cost_kind = 'PLACEMENT_CARE' then fct_cost.cost_ore else 0 end) as bigint)
        as placement_invoice_ore
from fct_cost
join dim_project on fct_cost.project_key = dim_project.project_key
join stg_file on fct_cost.delivery_key = stg_file.delivery_key
group by
    case when dim_project.project_kind = 'NONE' then fct_cost.area_key else dim_project.area_key end,
    case when dim_project.project_kind = 'NONE' then 'inget-projekt' else fct_cost.project_key end,
    year(fct_cost.posted_date)
