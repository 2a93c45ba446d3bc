package se.insatskollen.dashboard.web.chart;

/** An axis, in ECharts' own words: one record for each kind, with what that kind writes. */
sealed interface Axis
        permits EdgeAxis,
                EdgeAxis.Narrow,
                FewTicksAxis,
                HistogramChart.ColumnAxis,
                LayeredNameAxis,
                NameAxis,
                PanelAxis,
                PhoneNameAxis,
                SpanAxis,
                SpineAxis,
                TitledAxis,
                UnseenAxis,
                ValueAxis,
                YearAxis {}
