select
    register_project.project_key,
    register_project.project_name,
    register_grant.funder,
    register_grant.programme_name,
    register_grant.amount_ore,
    register_grant.is_amount_approximate,
    register_grant.grant_status,
    register_grant.cost_share,
    register_grant.from_date,
    register_grant.from_precision,
    register_grant.to_date,
    register_grant.to_precision,
    register_grant.decided_date,
    register_grant.decided_precision,
    register_grant.grant_number,
    register_grant.conditions,
    register_grant.document_key,
    register_grant.document_title,
    register_grant.place,
    register_grant.stated_by,
    register_grant.as_of_date,
    register_grant.as_of_precision,
    register_grant.source_check
from register_grant
join register_project on register_grant.project_key = register_project.project_key
where list_contains(string_split(:areas, '|'), register_project.area_key)
order by register_project.project_name collate sv, register_grant.from_date nulls last, register_grant.grant_key
