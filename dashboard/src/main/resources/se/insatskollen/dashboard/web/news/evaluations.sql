with

evaluations as (
    select * from register_evaluation
),

projects as (
    select * from register_project
),

areas as (
    select * from register_area
)

select
    evaluations.evaluation_key,
    evaluations.evaluator,
    evaluations.evaluation_status,
    evaluations.published_date,
    evaluations.published_precision,
    evaluations.conclusion,
    projects.project_key,
    projects.project_name,
    projects.area_key,
    projects.area_name,
    case areas.area_level
        when 'MUNICIPALITY' then areas.area_key
        when 'DISTRICT' then areas.parent_area_key
    end as municipality_key,
    projects.municipality_name,
    evaluations.document_key,
    evaluations.document_title,
    evaluations.place,
    evaluations.stated_by,
    evaluations.as_of_date,
    evaluations.as_of_precision,
    evaluations.source_check
from evaluations
join projects on evaluations.project_key = projects.project_key
left join areas on projects.area_key = areas.area_key
order by evaluations.evaluation_key
