-- One row per project and family: days in placement within each window of all its cases whose window has passed, as the
-- indicator of placement days counts them.
select
    fct_case.project_key,
    fct_case.family_key,
    cast(sum(case when fct_case.is_followed_12 then fct_case.placement_days_12 else 0 end) as bigint) as days_12,
    cast(sum(case when fct_case.is_followed_24 then fct_case.placement_days_24 else 0 end) as bigint) as days_24,
    cast(sum(case when fct_case.is_followed_36 then fct_case.placement_days_36 else 0 end) as bigint) as days_36
from fct_case
join dim_project on fct_case.project_key = dim_project.project_key
group by fct_case.project_key, fct_case.family_key
order by fct_case.project_key, fct_case.family_key
