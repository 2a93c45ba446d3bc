select
    project_key as about_key,
    claim_kind,
    computed_by,
    denominator_count,
    denominator_unit,
    denominator_from_date,
    denominator_from_precision,
    denominator_to_date,
    denominator_to_precision,
    description,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_claim
order by claim_kind = 'SAVING' desc, from_date nulls last, claim_key
