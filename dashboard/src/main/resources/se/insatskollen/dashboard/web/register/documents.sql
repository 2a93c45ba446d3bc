with

cited as (
    select project_key, document_key from register_project
    union
    select project_key, document_key from register_participation
    union
    select project_key, document_key from register_staffing
    union
    select project_key, document_key from register_grant
    union
    select project_key, document_key from register_claim
    union
    select project_key, document_key from register_evaluation
    union
    select project_key, document_key from register_decision
    union
    select project_key, document_key from register_statement
    union
    select project_key, document_key from register_programme_rule
)

select
    cited.project_key as about_key,
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
