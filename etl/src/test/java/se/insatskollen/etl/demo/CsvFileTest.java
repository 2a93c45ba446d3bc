package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void rows_are_written_as_swedish_systems_export_them() throws IOException {
        Path file = folder.resolve("x.csv");
        try (CsvFile csv = new CsvFile(file, List.of("nämnd", "datum", "belopp", "värde", "anmärkning"))) {
            csv.write(new Object[] {
                "Jotaängen", LocalDate.of(2020, 7, 1), new Ore(441_400), new BigDecimal("1.25"), "a;b \"c\""
            });
            csv.write(new Object[] {null, null, null, 7, null});
        }

        assertThat(Files.readString(file, Charset.forName("windows-1252")))
                .isEqualTo("nämnd;datum;belopp;värde;anmärkning\r\n"
                        + "Jotaängen;2020-07-01;4 414,00;1,25;\"a;b \"\"c\"\"\"\r\n"
                        + ";;;7;\r\n");
    }

    @Test
    void a_letter_the_encoding_lacks_is_not_replaced_in_silence() {
        assertThatThrownBy(() -> {
                    try (CsvFile csv = new CsvFile(folder.resolve("x.csv"), List.of("namn"))) {
                        csv.write(new Object[] {"Łódź"});
                    }
                })
                .isInstanceOf(UnmappableCharacterException.class);
    }
}
