copy (
    select * from research.%1$s order by %2$s
) to %3$s (format parquet, compression zstd)
