select * from computed_published_table
