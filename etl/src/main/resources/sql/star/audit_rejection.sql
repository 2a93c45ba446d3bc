-- Rows that break a rule within the row, and rows that break one between rows.
select
    delivery_key,
    delivery_line,
    problem
from rejected_row
union all
select
    delivery_key,
    delivery_line,
    problem
from stg_left_out
where not is_withheld
