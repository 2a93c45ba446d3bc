package se.insatskollen.etl.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
    @ParameterizedTest
    @CsvSource({
        "kostnad-2025-01.csv, kostnad-#-#",
        "kostnad-2025-02.xlsx, kostnad-#-#",
        "Kostnad-2025-03.CSV.gz, kostnad-#-#",
        "kostnad-2025-04.zip, kostnad-#-#",
        "kostnad202505.json, kostnad#",
        "kostnader.csv, kostnader",
        "norr.2025.csv, norr.#",
        ".csv, .csv"
    })
    void a_name_is_that_of_its_series_without_digits_and_endings(String fileName, String series) {
        assertThat(Series.of(Delivered.file(fileName).account()).name()).isEqualTo(series);
    }

    @Test
    void an_a_with_a_ring_is_one_letter_however_it_is_stored() {
        assertThat(Series.of(Delivered.file("a\u030ar-2025.csv").account()))
                .isEqualTo(Series.of(Delivered.file("\u00e5r-2026.csv").account()));
    }

    @Test
    void invented_and_real_deliveries_are_never_of_one_series() {
        assertThat(Series.of(Delivered.file("kostnad.csv").account()))
                .isNotEqualTo(Series.of(Delivered.file("kostnad.csv").real()));
    }
}
