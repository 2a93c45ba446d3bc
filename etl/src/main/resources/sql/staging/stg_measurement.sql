-- Each measurement, held against its case, its child and its instrument.
select
    delivered_measurement.measurement_key,
    delivered_measurement.case_key,
    delivered_measurement.person_key,
    delivered_measurement.instrument_key,
    delivered_measurement.occasion,
    delivered_measurement.measured_date,
    delivered_measurement.score,
    delivered_measurement.respondent,
    delivered_measurement.delivery_key,
    delivered_measurement.delivery_line,
    coalesce(stg_case.is_withheld, false) or protected_person.person_key is not null as is_withheld,
    case
        when stg_case.case_key is null then 'ärende_id names no case that was delivered'
        when stg_case.problem is not null then 'ärende_id names a case that was rejected'
        when delivered_measurement.person_key <> stg_case.person_key then 'personnummer is not that of the child of the case'
        when dim_instrument.instrument_key is null then 'instrument is not known'
    end as problem
from delivered_measurement
left join stg_case on delivered_measurement.case_key = stg_case.case_key
left join dim_instrument on delivered_measurement.instrument_key = dim_instrument.instrument_key
left join protected_person on delivered_measurement.person_key = protected_person.person_key
