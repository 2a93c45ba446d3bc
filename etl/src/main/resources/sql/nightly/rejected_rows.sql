select sheet_name, sheet_line, column_name, rule
from audit_rejection
where delivery_key = ?
order by delivery_line
