select
    delivery_key,
    source_name,
    origin,
    file_name,
    sha256,
    is_invented,
    encoding,
    row_in_count,
    row_loaded_count,
    row_rejected_count,
    row_duplicate_count
from stg_file
