select
    table_name,
    source_name,
    row_in_count,
    row_out_count
from stg_reconciliation
