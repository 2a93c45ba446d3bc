select
    code as placement_type_key,
    label as placement_type_name
from code_placement_type
