select * from computed_family_mark
