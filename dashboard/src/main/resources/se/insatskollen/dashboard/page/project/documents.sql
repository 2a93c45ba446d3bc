with

cited as (
    select document_key from register_project where project_key = :project
    union
    select document_key from register_participation where project_key = :project
    union
    select document_key from register_staffing where project_key = :project
    union
    select document_key from register_grant where project_key = :project
    union
    select document_key from register_claim where project_key = :project
    union
    select document_key from register_evaluation where project_key = :project
    union
    select document_key from register_decision where project_key = :project
    union
    select document_key from register_statement where project_key = :project
    union
    select document_key from register_programme_rule where project_key = :project
)

select
    register_document.document_key,
    register_document.document_title,
    register_document.publisher,
    register_document.document_kind,
    register_document.document_date,
    register_document.document_precision,
    register_document.document_number,
    register_document.link,
    register_document.document_access,
    register_document.source_check,
    register_document.note
from register_document
join cited on register_document.document_key = cited.document_key
order by register_document.document_date nulls last, register_document.document_title collate sv
