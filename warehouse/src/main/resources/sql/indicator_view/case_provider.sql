-- One row per case and each different provider of care that was purchased in it.
select distinct
    case_key as unit_key,
    provider_name as party_key
from fct_placement
where provision = 'PURCHASED'
