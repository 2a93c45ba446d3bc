package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelErrorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#NULL!",
                "#DIV/0!",
                "#VALUE!",
                "#REF!",
                "#NAME?",
                "#NUM!",
                "#N/A",
                "#GETTING_DATA",
                "#SPILL!",
                "#CALC!",
                "#SKÄRNING!",
                "#DIVISION/0!",
                "#VÄRDEFEL!",
                "#REFERENS!",
                "#NAMN?",
                "#OGILTIGT!",
                "#SAKNAS!"
            })
    void the_errors_of_excel_are_no_values_in_english_or_swedish(String field) {
        assertThat(ExcelError.problem(field)).contains("is the error " + field + " of Excel. Correct its formula.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "##", "# 1", "#barn", "#BARN", "#1!", "nr #5", "#Ref!"})
    void other_fields_are_left_to_the_reader_of_values(String field) {
        assertThat(ExcelError.problem(field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "########"})
    void a_number_that_did_not_fit_its_column_is_no_value(String field) {
        assertThat(ExcelError.problem(field))
                .contains("is a number that did not fit its column in Excel. Widen the column and save again.");
    }
}
