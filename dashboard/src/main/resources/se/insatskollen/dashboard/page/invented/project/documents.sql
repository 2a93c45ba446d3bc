select
    register_document.document_title,
    register_document.document_date,
    register_document.document_precision
from exempelstad.register_project
join exempelstad.register_document on register_project.document_key = register_document.document_key
where register_project.project_key = :project
