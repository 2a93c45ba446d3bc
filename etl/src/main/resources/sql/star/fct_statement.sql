select
    statement_key,
    project_key,
    topic,
    statement,
    document_key,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    delivery_key,
    delivery_line
from stg_statement
