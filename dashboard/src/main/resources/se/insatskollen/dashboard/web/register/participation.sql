select
    project_key as about_key,
    participant_count,
    participant_count_highest,
    participant_unit,
    participation_kind,
    from_date,
    from_precision,
    to_date,
    to_precision,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_participation
order by participation_kind desc, participant_unit, participation_key
