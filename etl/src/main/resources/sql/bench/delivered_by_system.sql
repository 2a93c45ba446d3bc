select
    %1$s,
    delivery_key,
    delivery_line
from %2$s
where problem is null
