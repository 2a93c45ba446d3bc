select
    project_key as about_key,
    rule_kind,
    rule_value,
    rule_unit,
    valid_from_date,
    valid_to_date,
    rule_status,
    description,
    reading,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_programme_rule
order by valid_from_date, rule_key
