package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.pseudonym.PseudonymKey;
import se.insatskollen.etl.pseudonym.Pseudonyms;
import se.insatskollen.warehouse.codes.DeliveryMode;

class InterimNumberTest {
    @TempDir
    Path folder;

    @Test
    void an_interim_number_tells_a_child_within_its_case_and_nowhere_else() throws Exception {
        // Invented: 20 is added to the month; the letter makes it an interim number.
        Path file = Files.writeString(folder.resolve("measurement.csv"), """
                mätning_id;ärende_id;personnummer;instrument;tillfälle;datum;poäng;respondent
                M1;A1;20172101T235;sdq;före;2025-01-31;21,5;förälder
                M2;A1;172101T235;sdq;efter;2025-06-30;12;förälder
                M3;A2;20172101T235;sdq;före;2025-01-31;20;förälder
                """);
        List<Object> persons = ReadDelivery.of(
                        MeasurementSource.SOURCE, DeliveryMode.DELTA, file, ids(), Corrections.NONE)
                .column(MeasurementSource.SOURCE, "personnummer");
        assertThat(persons.get(1)).isEqualTo(persons.get(0));
        assertThat(persons.get(2)).isNotEqualTo(persons.get(0));
    }

    private Ids ids() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), "01".repeat(32));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return new Ids(Optional.of(new Pseudonyms(PseudonymKey.read(key))), true, LocalDate.of(2026, 11, 22));
    }
}
