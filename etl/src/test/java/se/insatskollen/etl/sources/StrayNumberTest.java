package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.etl.pseudonym.PseudonymKey;
import se.insatskollen.etl.pseudonym.Pseudonyms;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;

/** A personal number in the wrong place is neither stored nor told. The numbers are invented: 20 is added to the month. */
class StrayNumberTest {
    private static final String HEADER =
            "placering_id;ärende_id;personnummer;placeringsform;lagrum;från;till;utförare;regi;dygnspris";
    private static final String ROW = "P1;A1;201021150014;HVB;SoL;2020-01-01;2020-01-30;%s;köpt;4 414,00";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"201021150014", "102115-0014", "102115+0014", "Hos Bo 20102115 0014", "20102115\u20110014"})
    void a_value_that_holds_one_rejects_the_row_without_telling_it(String provider) throws Exception {
        assertThat(told(provider)).contains("utförare holds a personal number, which belongs in another column");
    }

    // Neither a company's number nor a running number, a day that is none or a wrong check digit is a person's.
    @ParameterizedTest
    @ValueSource(strings = {"Provhemmet 556036-0793", "9901-2020-000001", "201021320014", "201021150013"})
    void other_numbers_are_values_like_any_others(String provider) throws Exception {
        assertThat(told(provider)).isEmpty();
    }

    @Test
    void a_header_that_ran_together_with_a_row_refuses_the_file_without_telling_it() {
        assertThatThrownBy(() -> read(HEADER + ";" + ROW.formatted("Provhemmet") + "\n" + ROW.formatted("Provby")))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("has a number of ten digits or more in column 13 of its header."
                        + " Put the header on a line of its own.");
    }

    private Optional<String> told(String provider) throws Exception {
        return read(HEADER + "\n" + ROW.formatted(provider))
                .rows()
                .get(0)
                .rejection()
                .map(Rejection::told);
    }

    private ReadDelivery read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("placement.csv"), text);
        return ReadDelivery.of(PlacementSource.SOURCE, DeliveryMode.DELTA, file, ids(), Corrections.NONE);
    }

    private Ids ids() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), "01".repeat(32));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return new Ids(Optional.of(new Pseudonyms(PseudonymKey.read(key))), true, LocalDate.of(2026, 1, 15));
    }
}
