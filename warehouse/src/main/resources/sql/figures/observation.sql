-- From the first year in which cases were opened to the day their export was taken.
select
    cast(min(year(opened_date)) as integer) as first_year,
    max(known_until_date) as data_date
from fct_case
