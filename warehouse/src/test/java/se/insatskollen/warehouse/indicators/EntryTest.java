package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void more_and_less_have_words() {
        assertThatThrownBy(() -> new Indicator.Said("%s väntade", "fler", ""))
                .hasMessage("\"%s väntade\" needs a word for a higher value and one for a lower");
    }
}
