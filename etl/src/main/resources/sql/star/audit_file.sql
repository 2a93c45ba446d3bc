select
    delivery_key,
    source_name,
    origin,
    file_name,
    sha256,
    is_invented,
    delivery_mode,
    covered_from_date,
    covered_to_date,
    file_format,
    encoding,
    delimiter,
    line_ends
from stg_file
