select
    table_name,
    source_name,
    row_in_count,
    row_superseded_count,
    row_withheld_count,
    row_rejected_count,
    row_out_count
from stg_reconciliation
