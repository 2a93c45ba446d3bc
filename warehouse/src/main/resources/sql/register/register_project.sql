select
    dim_project.project_key,
    dim_project.project_name,
    dim_project.other_names,
    dim_project.project_kind,
    dim_project.early_intervention,
    dim_project.early_intervention_reason,
    dim_project.parent_project_key,
    dim_project.area_key,
    dim_project.area_coverage,
    dim_project.coverage_description,
    dim_project.owner,
    dim_project.target_group,
    dim_project.intervention_type,
    dim_project.start_date,
    dim_project.start_precision,
    dim_project.end_date,
    dim_project.end_precision,
    dim_project.project_status,
    dim_project.full_cost,
    dim_project.document_key,
    dim_project.place,
    dim_project.stated_by,
    dim_project.as_of_date,
    dim_project.as_of_precision,
    dim_area.area_name,
    dim_area.area_level,
    municipality.area_name as municipality_name,
    parent.project_name as parent_project_name,
    dim_document.document_title,
    dim_document.publisher,
    dim_document.source_check
from dim_project
join dim_document on dim_project.document_key = dim_document.document_key
join dim_area on dim_project.area_key = dim_area.area_key
left join dim_area as municipality
    on municipality.area_level = 'MUNICIPALITY'
    and (municipality.area_key = dim_area.area_key or municipality.area_key = dim_area.parent_area_key)
left join dim_project as parent on dim_project.parent_project_key = parent.project_key
