select count(*)
from %1$s
where problem is not null
