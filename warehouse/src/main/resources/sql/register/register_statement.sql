select
    fct_statement.statement_key,
    fct_statement.project_key,
    fct_statement.topic,
    fct_statement.statement,
    fct_statement.document_key,
    fct_statement.place,
    fct_statement.stated_by,
    fct_statement.as_of_date,
    fct_statement.as_of_precision,
    dim_document.document_title,
    dim_document.publisher,
    dim_document.source_check
from fct_statement
join dim_document on fct_statement.document_key = dim_document.document_key
