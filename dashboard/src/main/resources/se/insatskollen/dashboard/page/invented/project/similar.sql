with

projects as (
    select
        *,
        nullif(lower(target_group), 'framgår inte') as group_words,
        case area_level when 'DISTRICT' then area_name end as district_name
    from register_project
    where project_kind <> 'NONE'
),

chosen as (
    select * from projects where project_key = :project
),

compared as (
    select
        projects.project_key,
        projects.project_name,
        projects.start_date as from_date,
        projects.start_precision as from_precision,
        projects.end_date as to_date,
        projects.end_precision as to_precision,
        projects.project_status,
        case
            when projects.intervention_type = chosen.intervention_type and chosen.intervention_type <> 'OTHER'
                then projects.intervention_type
        end as shared_type,
        case when projects.group_words = chosen.group_words then projects.target_group end as shared_target_group,
        case
            when projects.district_name = chosen.district_name and projects.municipality_name = chosen.municipality_name
                then projects.district_name
        end as shared_district,
        projects.municipality_name,
        projects.municipality_name = chosen.municipality_name as is_same_municipality,
        projects.early_intervention = 'YES' and chosen.early_intervention = 'YES' as are_both_early
    from projects
    cross join chosen
    where projects.project_key <> chosen.project_key
)

select
    project_key,
    project_name,
    from_date,
    from_precision,
    to_date,
    to_precision,
    project_status,
    shared_type,
    shared_target_group,
    cast(null as varchar) as shared_group,
    shared_district,
    case when is_same_municipality and shared_district is null then municipality_name end as shared_municipality,
    are_both_early
from compared
where shared_type is not null or shared_target_group is not null or shared_district is not null
order by project_name collate sv
