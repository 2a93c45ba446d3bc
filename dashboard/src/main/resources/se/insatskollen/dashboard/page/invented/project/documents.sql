select
    register_project.project_key as about_key,
    register_document.document_title,
    register_document.document_date,
    register_document.document_precision
from register_document
join register_project on register_document.document_key = register_project.document_key
