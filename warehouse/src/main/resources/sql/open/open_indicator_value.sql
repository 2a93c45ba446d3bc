with

-- Areas whose history is another as they were than as they are today.
merged as (
    select predecessor_area_key as area_key from bridge_area_succession
    union
    select successor_area_key as area_key from bridge_area_succession
),

published as (
    select
        fct_published_indicator.indicator_key as indicator_id,
        fct_published_indicator.area_key,
        case when merged.area_key is null then 'UNCHANGED' else 'AS_IT_WAS' end as area_vintage,
        cast(fct_published_indicator.indicator_year as varchar) as period,
        fct_published_indicator.sex,
        'ALL' as age_band,
        -- Ages other than all are the publisher's own and stand as a group.
        case
            when fct_published_indicator.age_description = 'alla' then 'ALL'
            else fct_published_indicator.age_description
        end as group_id,
        dim_area.area_code,
        fct_published_indicator.indicator_value as value,
        cast(null as integer) as n,
        cast(null as decimal(18, 4)) as lower_95,
        cast(null as decimal(18, 4)) as upper_95,
        cast(null as decimal(18, 4)) as lower_998,
        cast(null as decimal(18, 4)) as upper_998,
        case
            when fct_published_indicator.indicator_value is null then 'NO_DATA'
            when fct_published_indicator.indicator_value = 0 then 'ZERO'
            else 'VALUE'
        end as state
    from fct_published_indicator
    join dim_area on fct_published_indicator.area_key = dim_area.area_key
    left join merged on fct_published_indicator.area_key = merged.area_key
)

select * from published
union all
select * from computed_indicator_value
