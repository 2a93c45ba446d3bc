-- Minutes of each case's contacts in a year, by whose costs it shares on the day of the contact.
select
    stg_cost_pool.pool_key,
    stg_cost_pool.cost_year,
    stg_case_pool.case_key,
    cast(sum(fct_contact.duration_minutes) as bigint) as minutes
from fct_contact
join stg_case_pool
    on fct_contact.case_key = stg_case_pool.case_key
    and unix_date(fct_contact.contact_date) between stg_case_pool.from_day and stg_case_pool.to_day
join stg_cost_pool
    on stg_case_pool.pool_key = stg_cost_pool.pool_key
    and year(fct_contact.contact_date) = stg_cost_pool.cost_year
where fct_contact.duration_minutes > 0 and stg_cost_pool.other_ore <> 0
group by stg_cost_pool.pool_key, stg_cost_pool.cost_year, stg_case_pool.case_key
