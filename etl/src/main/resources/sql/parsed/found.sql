-- Rows and öre of one part.
with

parsed as (
    select
        count(*) as row_count,
        count(*) filter (problem is not null) as rejected_count,
        cast(coalesce(sum(%1$s) filter (problem is null), 0) as bigint) as accepted_ore,
        cast(coalesce(sum(rejected_ore), 0) as bigint) as rejected_ore
    from %2$s
    where delivery_line > %3$d and delivery_line <= %4$d
),

repeated as (
    select
        count(*) as row_count,
        cast(coalesce(sum(ore), 0) as bigint) as ore
    from repeated_row
    where delivery_line > %3$d and delivery_line <= %4$d
)

select
    parsed.row_count as parsed_count,
    parsed.rejected_count,
    parsed.row_count - parsed.rejected_count - repeated.row_count as loaded_count,
    parsed.accepted_ore,
    parsed.rejected_ore,
    parsed.accepted_ore - repeated.ore as loaded_ore
from parsed
cross join repeated
