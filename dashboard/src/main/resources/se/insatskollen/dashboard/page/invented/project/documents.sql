select
    document_title,
    document_date,
    document_precision
from exempelstad.register_document
where document_key in (select document_key from exempelstad.register_project where project_key = :project)
