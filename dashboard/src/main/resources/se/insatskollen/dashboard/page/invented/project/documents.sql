select
    document_title,
    document_date,
    document_precision
from register_document
where document_key in (select document_key from register_project where project_key = :project)
