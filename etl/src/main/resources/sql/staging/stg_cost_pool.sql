-- What is booked in a year on each project, wherever, and on each committee outside all projects.
with

booked as (
    select
        case when dim_project.project_kind = 'NONE' then fct_cost.area_key else dim_project.area_key end as area_key,
        case when dim_project.project_kind = 'NONE' then 'inget-projekt' else fct_cost.project_key end as project_key,
        year(fct_cost.posted_date) as cost_year,
        stg_file.is_invented,
        fct_cost.cost_ore,
        case when fct_cost.cost_kind = 'PLACEMENT_CARE' then fct_cost.cost_ore else 0 end as placement_invoice_ore
    from fct_cost
    join dim_project on fct_cost.project_key = dim_project.project_key
    join stg_file on fct_cost.delivery_key = stg_file.delivery_key
)

select
    area_key || ' ' || project_key as pool_key,
    area_key,
    project_key,
    cost_year,
    -- Invented and real ledgers never meet in one release.
    max(is_invented) as is_invented,
    cast(sum(cost_ore) as bigint) as booked_ore,
    cast(sum(placement_invoice_ore) as bigint) as placement_invoice_ore,
    cast(sum(cost_ore - placement_invoice_ore) as bigint) as other_ore,
    unix_date(cast(cast(cost_year as string) || '-01-01' as date)) as first_day,
    unix_date(cast(cast(cost_year as string) || '-12-31' as date)) as last_day
from booked
group by area_key, project_key, cost_year
