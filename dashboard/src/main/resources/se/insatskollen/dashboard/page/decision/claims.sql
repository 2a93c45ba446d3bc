select
    project_key as about_key,
    claim_kind,
    computed_by,
    judged_by,
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
