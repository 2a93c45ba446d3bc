package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.sources.Corrections;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Ids;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;

class ReadingDeliveryTest {
    @TempDir
    Path folder;

    @Test
    void the_rows_look_as_the_ledger_exports_them() throws Exception {
        Path file = folder.resolve("cost.csv");
        ReadingDelivery.write(file, 260, StandardCharsets.UTF_8);
        assertThat(Files.readString(file)).isEqualTo("""
                verifikatrad;datum;kommun;nämnd;konto;kostnadsslag;kostnadsställe;projektkod;betalare;belopp\r
                9901-000000001;2013-02-02;9901;Deltanäs;6011 Lokalhyra;lokaler;990102;;stadsdelsnämnden;79,19\r
                9901-000000002;2014-03-03;9901;Epsilondal;7052 Kurser;utbildning;990103;;stadsdelsnämnden;158,38\r
                """);
    }

    // 200 000 rows are 20 rounds of 10 000; a round books 7 919 × (0 + 1 + … + 9 999) = 7 919 × 49 995 000 öre.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void every_row_and_every_ore_of_twenty_megabytes_is_read(String encoding) throws Exception {
        Path file = folder.resolve("cost.csv");
        ReadingDelivery written = ReadingDelivery.write(file, 20_000_000, Charset.forName(encoding));
        Source source = Sources.named("cost").orElseThrow();
        ByteFacts facts = ByteFacts.of(file);
        long rows = 0;
        long oreOfRounds = 0;
        try (DeliveryRows delivery =
                new DeliveryRows(source, source.terms().mode(), file, facts, Ids.NONE, Corrections.NONE)) {
            for (Optional<DeliveryRows.Row> row = delivery.next(); row.isPresent(); row = delivery.next()) {
                assertThat(row.get().rejection()).isEmpty();
                rows++;
                oreOfRounds += rows <= 190_000 ? row.get().ore().orElseThrow() : 0;
            }
        }
        assertThat(facts.encoding()).isEqualTo(Charset.forName(encoding));
        assertThat(facts.bytes()).isEqualTo(written.bytes()).isBetween(20_000_000L, 20_000_200L);
        assertThat(facts.recordCount()).isEqualTo(written.rows() + 1);
        assertThat(rows).isEqualTo(written.rows());
        assertThat(oreOfRounds).isEqualTo(7_522_297_695_000L);
    }
}
