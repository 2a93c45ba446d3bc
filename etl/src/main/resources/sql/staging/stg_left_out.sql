-- Rows that are read but not shown: about someone protected, or against a rule between rows.
select 'case' as source_name, delivery_key, delivery_line, is_withheld, problem
from stg_case
where is_withheld or problem is not null
union all
select 'contact' as source_name, delivery_key, delivery_line, is_withheld, problem
from stg_contact
where is_withheld or problem is not null
union all
select 'placement' as source_name, delivery_key, delivery_line, is_withheld, problem
from stg_placement
where is_withheld or problem is not null
union all
select 'measurement' as source_name, delivery_key, delivery_line, is_withheld, problem
from stg_measurement
where is_withheld or problem is not null
