select
    code as payer_key,
    label as payer_name
from code_payer_kind
