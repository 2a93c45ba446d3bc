-- No age in the delivery means all ages: 0 to 199, so that the key is always filled.
select
    area_key,
    population_year,
    sex,
    coalesce(age_from, 0) as age_from,
    coalesce(age_to, 199) as age_to,
    population_kind,
    person_count,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_population
