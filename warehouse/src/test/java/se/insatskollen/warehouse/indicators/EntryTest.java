package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.IndicatorKind;

class EntryTest {
    @Test
    void an_indicator_brings_the_words_its_figure_is_said_with() {
        assertThat(Entry.of("wait", Statistic.MEAN, Counted.SUPPORTED)
                        .said("de väntade i snitt %s dagar", "längre", "kortare")
                        .indicator()
                        .words()
                        .said())
                .isEqualTo(new Indicator.Said("de väntade i snitt %s dagar", "längre", "kortare"));
    }

    @Test
    void an_indicator_that_cannot_be_said_aloud_is_refused() {
        assertThatThrownBy(() ->
                        Entry.of("wait", Statistic.MEAN, Counted.SUPPORTED).indicator())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de väntade länge", "%s av %s väntade", "%d väntade", "50 % väntade %s dagar"})
    void a_clause_says_the_value_once_and_nothing_else_is_put_into_it(String pattern) {
        assertThatThrownBy(() -> new Indicator.Said(pattern, "fler", "färre"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + pattern + "\" is no clause that says a figure. Give it one %s, where the value is");
    }

    @Test
    void nominal_kronor_are_told_of_the_same_families_in_the_same_tables_and_say_what_they_are() {
        Indicator real = measure("cost_per_case").indicator();
        Indicator nominal = measure("cost_per_case").nominal();
        assertThat(real.nominalOf()).isEmpty();
        assertThat(nominal.nominalOf()).contains("cost_per_case");
        assertThat(nominal.id()).isEqualTo("cost_per_case_nominal");
        assertThat(nominal.words().title()).isEqualTo("Kostnad i löpande priser");
        assertThat(nominal.words().slug()).isEqualTo("kostnad-i-lopande-priser");
        assertThat(nominal.words().said().pattern()).isEqualTo("det kostade %s kronor i löpande priser");
        assertThat(nominal.words().definition())
                .isEqualTo("Vad det kostade. Kronorna är de som betalades, i varje års egna priser.");
        assertThat(real.words().definition())
                .isEqualTo("Vad det kostade. Kronorna är i ett och samma års priser, oavsett när de betalades.");
        assertThat(nominal.counted()).isEqualTo(real.counted());
        assertThat(nominal.shapes()).isEqualTo(real.shapes());
        assertThat(nominal.parties()).isEqualTo(real.parties());
    }

    @Test
    void amounts_in_the_kronor_of_each_year_are_warned_of_beside_their_own_past_too() {
        String warning = "Belopp från olika år går inte att jämföra rakt av, för de är i varje års egna priser.";
        Indicator real = measure("cost_per_case").indicator();
        Indicator nominal = measure("cost_per_case").nominal();
        assertThat(real.against(ComparisonKind.OWN_PAST)).isEqualTo(Fairness.FAIR);
        assertThat(nominal.against(ComparisonKind.OWN_PAST)).isEqualTo(Fairness.warned(warning));
        assertThat(nominal.against(ComparisonKind.AREAS).reason())
                .contains(real.against(ComparisonKind.AREAS).reason().orElseThrow() + " " + warning);
    }

    @Test
    void only_money_has_nominal_kronor() {
        assertThatThrownBy(() -> Entry.of("wait", Statistic.MEAN, Counted.SUPPORTED)
                        .said("de väntade i snitt %s dagar", "längre", "kortare")
                        .nominal())
                .hasMessage("wait_nominal: only kronor have prices of a year");
    }

    @Test
    void all_money_is_told_in_nominal_kronor_too_and_lists_stay_as_they_are() {
        assertThat(Indicators.NOMINAL.stream().map(Indicator::nominalOf))
                .containsExactlyElementsOf(Indicators.ALL.stream()
                        .filter(indicator -> indicator.kind() == IndicatorKind.MONEY)
                        .map(indicator -> Optional.of(indicator.id()))
                        .toList());
        assertThat(Indicators.ALL)
                .hasSize(16)
                .allMatch(indicator -> indicator.nominalOf().isEmpty());
    }

    private static Entry measure(String id) {
        return Entry.of(id, Statistic.MEAN, Counted.CLOSED)
                .titled("Kostnad", "kostnad")
                .means("Vad det kostade.")
                .said("det kostade %s kronor", "mer", "mindre")
                .compared(FairnessClass.COST, Direction.NEUTRAL)
                .inKronor();
    }

    @Test
    void more_and_less_have_words() {
        assertThatThrownBy(() -> new Indicator.Said("%s väntade", "fler", ""))
                .hasMessage("\"%s väntade\" needs a word for a higher value and one for a lower");
    }
}
