select distinct
    source_name,
    is_invented
from audit_file
