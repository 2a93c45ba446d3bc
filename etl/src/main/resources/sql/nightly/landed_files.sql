select delivery_key, source_name, file_name
from audit_file
where origin = 'landing'
order by delivery_key
