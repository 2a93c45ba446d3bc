-- One row per case and each different worker who is named on it or has contacts in it: those that worker_count counts.
select
    case_key as unit_key,
    worker_key as party_key
from fct_case
where worker_key is not null
union
select
    case_key as unit_key,
    second_worker_key as party_key
from fct_case
where second_worker_key is not null
union
select
    case_key as unit_key,
    worker_key as party_key
from fct_contact
