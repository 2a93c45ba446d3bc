-- What a committee needs of what is said: what it was for, how it went and why it ended.
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
where topic in ('PURPOSE', 'METHOD', 'RESULT', 'COMPARISON', 'CONTINUATION', 'ENDING')
order by as_of_date nulls last, statement_key
