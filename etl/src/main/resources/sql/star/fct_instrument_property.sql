select
    property_key,
    instrument_key,
    property_name,
    property_value,
    property_unit,
    population_description,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_instrument_property
