select count(*)
from read_parquet(%1$s)
