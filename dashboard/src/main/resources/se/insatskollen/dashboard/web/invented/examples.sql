-- One that pays, one that makes no difference and one that costs more than it gives, by the truth planted in them.
select project_name
from exempelstad.register_project
where project_name in ('Hemmateamet', 'Skolspången', 'Dygnsjouren')
order by list_position(['Hemmateamet', 'Skolspången', 'Dygnsjouren'], project_name)
