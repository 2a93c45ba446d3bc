-- Rows that break a rule within the row, and rows that break one between rows; the latter name their column first.
with

rejected as (
    select
        delivery_key,
        delivery_line,
        problem_column as column_name,
        problem_rule as rule
    from rejected_row
    union all
    select
        delivery_key,
        delivery_line,
        split_part(problem, ' ', 1) as column_name,
        problem as rule
    from stg_left_out
    where not is_withheld
),

sheets as (
    select
        delivery_key,
        sheet_name,
        lines_before_count,
        lead(lines_before_count, 1, 2147483647) over (
            partition by delivery_key order by lines_before_count
        ) as next_lines_before_count
    from stg_part
)

select
    rejected.delivery_key,
    rejected.delivery_line,
    sheets.sheet_name,
    rejected.delivery_line - sheets.lines_before_count as sheet_line,
    rejected.column_name,
    rejected.rule
from rejected
join sheets
    on rejected.delivery_key = sheets.delivery_key
    and rejected.delivery_line > sheets.lines_before_count
    and rejected.delivery_line <= sheets.next_lines_before_count
