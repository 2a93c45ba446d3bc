select
    fct_programme_rule.rule_key,
    fct_programme_rule.project_key,
    fct_programme_rule.rule_kind,
    fct_programme_rule.rule_value,
    fct_programme_rule.rule_unit,
    fct_programme_rule.valid_from_date,
    fct_programme_rule.valid_to_date,
    fct_programme_rule.rule_status,
    fct_programme_rule.description,
    fct_programme_rule.reading,
    fct_programme_rule.document_key,
    fct_programme_rule.place,
    fct_programme_rule.stated_by,
    fct_programme_rule.as_of_date,
    fct_programme_rule.as_of_precision,
    dim_document.document_title,
    dim_document.publisher,
    dim_document.source_check
from fct_programme_rule
join dim_document on fct_programme_rule.document_key = dim_document.document_key
