with

cases as (
    select
        project_key,
        year(opened_date) as year_number,
        count(*) as case_count,
        count(distinct family_key) as family_count
    from fct_case
    group by all
),

costs as (
    select
        project_key,
        year(posted_date) as year_number,
        sum(cost_ore) as cost_ore
    from fct_cost
    group by all
)

select
    project_key,
    cast(year_number as integer) as year_number,
    cast(coalesce(cases.case_count, 0) as integer) as case_count,
    cast(coalesce(cases.family_count, 0) as integer) as family_count,
    cast(coalesce(costs.cost_ore, 0) as bigint) as cost_ore
from cases
full join costs using (project_key, year_number)
join dim_project using (project_key)
