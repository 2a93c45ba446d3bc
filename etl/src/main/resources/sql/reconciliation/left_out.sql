-- Rows of a source that did not get into the star: withheld, or rejected.
select count(*)
from read_parquet(%1$s)
where source_name = %2$s and is_withheld = %3$s
