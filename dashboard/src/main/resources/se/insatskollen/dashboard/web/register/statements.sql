select
    project_key as about_key,
    topic,
    statement,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_statement
order by as_of_date nulls last, statement_key
