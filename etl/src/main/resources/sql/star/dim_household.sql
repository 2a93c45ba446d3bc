select
    household_key,
    cast(count(distinct person_key) as int) as child_count
from fct_case
group by household_key
