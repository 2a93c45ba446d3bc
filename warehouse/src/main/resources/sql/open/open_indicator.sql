with

published as (
    select
        indicator_key as indicator_id,
        indicator_key as slug,
        cast(row_number() over (order by indicator_key) as integer) as indicator_order,
        indicator_title,
        definition,
        unit,
        cast(null as varchar) as said_pattern,
        cast(null as varchar) as said_more,
        cast(null as varchar) as said_less,
        decimal_count,
        cast(null as integer) as price_year,
        cast(null as varchar) as nominal_of_indicator_id,
        'PUBLISHED' as indicator_kind,
        direction,
        cast(null as varchar) as numerator,
        cast(null as varchar) as denominator,
        cast(null as varchar) as unit_of_analysis,
        cast(null as varchar) as index_date,
        cast(null as integer) as window_months,
        false as is_certainty_harmful,
        source
    from dim_published_indicator
),

latest as (
    select cast(max(index_year) as integer) as price_year from annual_price_index
)

select * from published
union all
select
    computed_indicator.* replace (
        cast(computed_indicator.indicator_order + (select count(*) from published) as integer) as indicator_order,
        case
            when computed_indicator.indicator_kind = 'MONEY' and computed_indicator.nominal_of_indicator_id is null
                then latest.price_year
        end as price_year
    )
from computed_indicator
cross join latest
