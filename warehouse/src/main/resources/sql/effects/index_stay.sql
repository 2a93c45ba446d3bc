-- One row per child, window that has passed and form of placement: days in the window that begins the day the case was
-- opened, and in as long a one that ends the day before. First and last day both count, as in the day counts of fct_case.
with

windows as (
    select
        index_child.child_key,
        months.window_months,
        unix_date(add_months(index_child.opened_date, -months.window_months)) as day_before,
        unix_date(index_child.opened_date) as day_0,
        unix_date(add_months(index_child.opened_date, months.window_months)) as day_after,
        unix_date(index_child.known_until_date) as known_until_day
    from index_child
    cross join (values (12), (24), (36)) as months (window_months)
    where (months.window_months = 12 and index_child.is_followed_12)
        or (months.window_months = 24 and index_child.is_followed_24)
        or (months.window_months = 36 and index_child.is_followed_36)
),

stays as (
    select
        windows.child_key,
        windows.window_months,
        fct_placement.placement_type_key as placement_type,
        windows.day_before,
        windows.day_0,
        windows.day_after,
        unix_date(fct_placement.start_date) as first_day,
        coalesce(unix_date(fct_placement.end_date), windows.known_until_day) as last_day
    from windows
    join fct_placement on windows.child_key = fct_placement.person_key
),

-- Two placements of one form at the same time are no more days than there are.
days as (
    select
        child_key,
        window_months,
        placement_type,
        cast(least(
            sum(greatest(0, least(last_day, day_after - 1) - greatest(first_day, day_0) + 1)), any_value(day_after - day_0)
        ) as integer) as days_after,
        cast(least(
            sum(greatest(0, least(last_day, day_0 - 1) - greatest(first_day, day_before) + 1)),
            any_value(day_0 - day_before)
        ) as integer) as days_before
    from stays
    group by child_key, window_months, placement_type
)

select *
from days
where days_after > 0 or days_before > 0
order by child_key, window_months, placement_type
