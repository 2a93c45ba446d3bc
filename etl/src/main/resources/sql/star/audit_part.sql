select
    delivery_key,
    sheet_name,
    lines_before_count,
    row_in_count,
    row_loaded_count,
    row_rejected_count,
    row_duplicate_count,
    in_ore,
    loaded_ore,
    rejected_ore,
    duplicate_ore,
    amount_unread_count
from stg_part
