select
    family_key,
    cast(count(distinct person_key) as int) as child_count,
    min(opened_date) as first_opened_date
from fct_case
group by family_key
