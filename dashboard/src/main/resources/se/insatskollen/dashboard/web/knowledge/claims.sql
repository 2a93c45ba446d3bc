select
    project_key,
    claim_kind,
    amount_ore,
    is_amount_approximate,
    denominator_count,
    denominator_unit,
    denominator_from_date,
    denominator_from_precision,
    denominator_to_date,
    denominator_to_precision,
    from_date,
    from_precision,
    to_date,
    to_precision,
    computed_by,
    description,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_claim
where claim_kind <> 'AVOIDED_PLACEMENTS'
order by project_key, from_date nulls last, claim_key
