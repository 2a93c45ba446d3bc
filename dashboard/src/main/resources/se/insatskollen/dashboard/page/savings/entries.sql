-- The words of the sources differ; these groups are found in them. Placed children are a group of their own.
select
    project_key,
    project_name,
    project_kind,
    case when lower(target_group) not like 'framgår inte%' then target_group end as target_group,
    case
        when contains(lower(target_group), 'placerad') then 'PLACED_CHILDREN'
        when contains(lower(target_group), 'familj') then 'FAMILIES'
        when regexp_matches(lower(target_group), '\b(unga|ungdom)') then 'YOUTHS'
        when regexp_matches(lower(target_group), '\bbarn') then 'CHILDREN'
        when target_group is null or lower(target_group) like 'framgår inte%' then 'NOT_STATED'
        else 'OTHERS'
    end as found_group
from register_project
where project_kind <> 'NONE'
order by project_name collate sv
