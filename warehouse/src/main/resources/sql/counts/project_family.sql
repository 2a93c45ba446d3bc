-- What each family has in a project in a year, and in all years: cases opened, and what its placements cost.
with

parts as (
    select
        project_key,
        cast(year(opened_date) as varchar) as period,
        family_key,
        1 as case_count,
        0 as placement_ore
    from fct_case
    union all
    select
        fct_case.project_key,
        cast(fct_case_cost.cost_year as varchar) as period,
        fct_case.family_key,
        0 as case_count,
        fct_case_cost.placement_cost_ore as placement_ore
    from fct_case_cost
    join fct_case on fct_case_cost.case_key = fct_case.case_key
    where fct_case_cost.placement_cost_ore > 0
)

select
    parts.project_key,
    coalesce(parts.period, 'ALL') as period,
    parts.family_key,
    cast(sum(parts.case_count) as integer) as case_count,
    cast(sum(parts.placement_ore) as bigint) as placement_ore
from parts
join dim_project on parts.project_key = dim_project.project_key
group by grouping sets (
    (parts.project_key, parts.period, parts.family_key),
    (parts.project_key, parts.family_key)
)
