with

shapes as (
    select
        indicator_id,
        case
            when group_id <> 'ALL' and group_id in (select project_key from dim_project) then 'PROJECT_YEAR_SEX'
            when group_id <> 'ALL' then 'AREA_YEAR_TYPE_SEX'
            when period like '%-T%' then 'AREA_TERTIAL_SEX'
            else 'AREA_YEAR_SEX_AGE'
        end as shape,
        state
    from computed_indicator_value
)

select
    indicator_id,
    shape,
    cast(count(*) as integer) as cell_count,
    cast(count(*) filter (where state in ('VALUE', 'ZERO')) as integer) as value_count
from shapes
group by indicator_id, shape
