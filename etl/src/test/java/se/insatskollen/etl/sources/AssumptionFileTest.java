package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.AssumptionKind;
import se.insatskollen.warehouse.codes.EvidenceGrade;

/** What the contract cannot hold the file of assumptions to. */
class AssumptionFileTest {
    private static final Path FILE = Path.of("../data/reference/assumption.csv");
    private static final List<String> SHARES = List.of("lägst", "troligast", "högst");

    @Test
    void every_kind_is_assumed_once_for_every_grade() throws IOException {
        List<String> pairs = Stream.of(AssumptionKind.values())
                .flatMap(kind -> Stream.of(EvidenceGrade.values()).map(grade -> grade.label() + ": " + kind.label()))
                .toList();
        assertThat(rows())
                .extracting(row -> row.getField("utvärdering") + ": " + row.getField("slag"))
                .containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Test
    void what_is_held_against_like_children_has_nothing_left_that_had_happened_anyway() throws IOException {
        for (EvidenceGrade grade :
                List.of(EvidenceGrade.MATCHED, EvidenceGrade.EXPERIMENT, EvidenceGrade.SEVERAL_EXPERIMENTS)) {
            assertThat(shares(grade, AssumptionKind.DEADWEIGHT))
                    .as(grade.label())
                    .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }

    @Test
    void better_evidence_is_never_taken_more_off_for_hoping() throws IOException {
        List<BigDecimal> before = shares(EvidenceGrade.NO_EVALUATION, AssumptionKind.OPTIMISM_BIAS);
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            List<BigDecimal> now = shares(grade, AssumptionKind.OPTIMISM_BIAS);
            for (int i = 0; i < now.size(); i++) {
                assertThat(now.get(i)).as(grade.label()).isLessThanOrEqualTo(before.get(i));
            }
            before = now;
        }
    }

    @Test
    void what_is_published_names_its_page_and_what_is_ours_says_so_with_the_ground() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            if (row.getField("kvalitet").equals("vårt antagande")) {
                assertThat(row.getField("källa")).startsWith("Insatskollen");
                assertThat(row.getField("anmärkning")).hasSizeGreaterThan(40);
            } else {
                assertThat(row.getField("källa")).containsPattern("[a-z]\\.[a-z]{2,3}/");
            }
        });
    }

    private static List<BigDecimal> shares(EvidenceGrade grade, AssumptionKind kind) throws IOException {
        NamedCsvRecord row = rows().stream()
                .filter(candidate -> candidate.getField("utvärdering").equals(grade.label()))
                .filter(candidate -> candidate.getField("slag").equals(kind.label()))
                .findFirst()
                .orElseThrow();
        return SHARES.stream()
                .map(name -> new BigDecimal(row.getField(name).replace(',', '.')))
                .toList();
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofNamedCsvRecord(FILE)) {
            return reader.stream().toList();
        }
    }
}
