select
    measurement_key,
    case_key,
    person_key,
    instrument_key,
    occasion,
    measured_date,
    score,
    respondent,
    delivery_key,
    delivery_line
from stg_measurement
where problem is null and not is_withheld
