-- One row per project and family: days in placement within 24 months of all its cases whose window has passed, as the
-- indicator of placement days counts them.
select
    fct_case.project_key,
    fct_case.family_key,
    cast(sum(fct_case.placement_days_24) as bigint) as days_24
from fct_case
join dim_project on fct_case.project_key = dim_project.project_key
where fct_case.is_followed_24
group by fct_case.project_key, fct_case.family_key
order by fct_case.project_key, fct_case.family_key
