insert into research.%1$s
select %2$s
from (
%3$s
)
order by %4$s
