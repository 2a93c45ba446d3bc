select * from earlier_edition.earlier_door.edition_family_mark
