-- Everything in the order, so that sums of doubles come out the same in every run.
select
    case ? when 'FAMILY' then family_number when 'WORKER' then worker_number end as cluster_number,
    unit_number,
    own_slot,
    today_slot,
    municipality_slot,
    project_slot,
    type_slot,
    index_year,
    index_month,
    sex_slot,
    age_years,
    value,
    weight
from coded_unit
order by cluster_number, unit_number, index_year, index_month, value, weight
