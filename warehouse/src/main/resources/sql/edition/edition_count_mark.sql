select * from computed_count_mark
