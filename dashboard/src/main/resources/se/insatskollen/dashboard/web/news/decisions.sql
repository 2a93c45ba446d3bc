with

decisions as (
    select * from register_decision
),

projects as (
    select * from register_project
),

areas as (
    select * from register_area
)

select
    decisions.decision_key,
    decisions.body,
    decisions.decided_date,
    decisions.decided_precision,
    decisions.decision_kind,
    decisions.decision_status,
    decisions.content,
    decisions.due_date,
    decisions.due_precision,
    decisions.followed_up,
    projects.project_key,
    projects.project_name,
    projects.area_key,
    projects.area_name,
    case areas.area_level
        when 'MUNICIPALITY' then areas.area_key
        when 'DISTRICT' then areas.parent_area_key
    end as municipality_key,
    projects.municipality_name,
    decisions.document_key,
    decisions.document_title,
    decisions.place,
    decisions.stated_by,
    decisions.as_of_date,
    decisions.as_of_precision,
    decisions.source_check
from decisions
join projects on decisions.project_key = projects.project_key
left join areas on projects.area_key = areas.area_key
order by decisions.decision_key
