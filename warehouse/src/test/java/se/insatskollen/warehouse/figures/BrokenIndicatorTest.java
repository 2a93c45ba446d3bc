package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.indicators.Counted;
import se.insatskollen.warehouse.indicators.FairnessClass;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Statistic;
import se.insatskollen.warehouse.tables.FctCase;

class BrokenIndicatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            broken_lacks_a_column  | lacks family_key. One row per unit
            broken_adds_a_column   | adds score. One row per unit
            broken_other_type      | gives other types
            broken_unknown_area    | names an area that dim_area does not know as a municipality or district: atlantis
            broken_negative_weight | gives a weight of -1.0; a weight is 0 or more
            broken_infinite_value  | gives a value of inf
            broken_without_family  | returns units without family_key; leave out units that lack it
            """)
    void sql_that_does_not_keep_the_contract_stops_the_release_and_its_file_is_named(String id, String fault)
            throws Exception {
        try (TinyCity city = new TinyCity()) {
            city.has(FctCase.TABLE, """
                    case_key | person_key | family_key | area_key | municipality_key | opened_date | known_until_date
                    1        | ada        | familj-1   | delta    | stad             | 2019-01-01  | 2019-12-31
                    """);
            assertThatThrownBy(() -> city.computed(indicator(id)))
                    .isInstanceOf(IndicatorException.class)
                    .hasMessageStartingWith("sql/indicator/%s.sql %s".formatted(id, fault));
        }
    }

    private static final Indicator.Said SAID = new Indicator.Said("det tog %s dagar", "längre", "kortare");

    private static Indicator indicator(String id) {
        return new Indicator(
                id,
                new Indicator.Words(id, "Trasig", "Trasig.", "dagar", SAID, "", "", "ett ärende", "en dag"),
                Statistic.MEAN,
                Counted.CLOSED,
                IndicatorKind.MEAN,
                Direction.NEUTRAL,
                Indicator.Cluster.FAMILY,
                OptionalInt.empty(),
                FairnessClass.TIMELINESS,
                false,
                0,
                Set.of(PublishedShape.AREA_YEAR_SEX_AGE),
                Optional.empty(),
                Optional.empty());
    }
}
