select * from earlier_open.earlier_door.open_published_table
