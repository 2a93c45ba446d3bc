-- The years in which a municipality delivered cases: an outcome that did not occur in them is nought, not unknown.
select distinct
    municipality_key,
    cast(year(opened_date) as integer) as opened_year
from fct_case
