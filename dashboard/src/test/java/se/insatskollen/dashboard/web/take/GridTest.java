package se.insatskollen.dashboard.web.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.ReleaseStamp;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Line;
import se.insatskollen.dashboard.web.table.Table.Shape;

/** A table as a file has it. */
class GridTest {
    private static final ReleaseStamp RELEASE = new ReleaseStamp("2026-11-21-a", LocalDate.of(2026, 11, 21));
    private static final Table TABLE = new Table(
            "figur",
            "Andel i tid",
            "Stadsdel",
            List.of(Head.number("Procent"), Head.interval("Osäkerhet"), Head.words("Mot de andra")),
            List.of(
                    new Line(
                            Cell.words("Alfa").marked("till 30 juni 2020"),
                            "",
                            List.of(
                                    Cell.number("62,5", new BigDecimal("62.498700")),
                                    Cell.numbers("55 till 69", List.of(decimal("55"), decimal("69"))),
                                    Cell.words("som de andra, \"nästan\""))),
                    new Line(
                            Cell.words("Beta"),
                            "",
                            List.of(
                                    Cell.number("visas inte (för få)", Optional.empty()),
                                    Cell.nothing(),
                                    Cell.nothing()))),
            Shape.NARROW,
            "Socialtjänstens system");

    @Test
    void a_file_has_the_unrounded_number_and_a_column_for_each_end_of_an_interval() {
        assertThat(csv("/jamfor"))
                .isEqualTo("Stadsdel,Procent,\"Osäkerhet, nedre gräns\",\"Osäkerhet, övre gräns\",Mot de andra\r\n"
                        + "Alfa (till 30 juni 2020),62.4987,55,69,\"som de andra, \"\"nästan\"\"\"\r\n"
                        + "Beta,visas inte (för få),,,\r\n");
    }

    @Test
    void a_head_says_the_unit_that_the_page_has_elsewhere_and_a_number_ends_with_its_last_digit() {
        Table prices = new Table(
                "priser",
                "Kronor per dygn",
                "Slag",
                List.of(Head.number("Pris", "kr per dygn")),
                List.of(
                        new Line(Cell.words("HVB"), "", List.of(Cell.number("4 500 kr", new BigDecimal("4500.00")))),
                        new Line(Cell.words("SiS"), "", List.of(Cell.number("1,3", new BigDecimal("1.3E+4"))))),
                Shape.WIDE,
                "");
        assertThat(Grid.of(prices).heads()).containsExactly("Slag", "Pris, kr per dygn");
        assertThat(Grid.of(prices).rows())
                .containsExactly(List.of("HVB", new BigDecimal("4500")), List.of("SiS", new BigDecimal("13000")));
    }

    @Test
    void what_a_cell_says_quietly_stands_in_brackets() {
        assertThat(Cell.words("corren.se")
                        .marked("(lokaltidning)")
                        .noted("ungefär")
                        .inFull())
                .isEqualTo("corren.se (lokaltidning) (ungefär)");
        assertThat(Cell.words("Alfa").marked("till 30 juni 2020").strong().inFull())
                .isEqualTo("Alfa (till 30 juni 2020)");
    }

    @Test
    void a_file_with_invented_figures_says_so_inside_and_in_its_name() {
        assertThat(csv("/exempelstad/jamfor?matt=x")).startsWith("Stadsdel (påhittade siffror),Procent");
        assertThat(new About("/exempelstad/jamfor?matt=x", RELEASE, false).fileName(new Download("figur", Format.CSV)))
                .isEqualTo("pahittade-siffror-insatskollen-exempelstad-jamfor-figur-2026-11-21-a.csv");
    }

    @Test
    void a_file_with_what_a_reader_has_assumed_says_so_inside_and_in_its_name() {
        Table assumed = new Table(
                "netto",
                "Påhittade siffror: Läsarens egna antaganden, inte vår bedömning. nettot",
                "Steg",
                List.of(Head.number("Kronor")),
                List.of(),
                Shape.NARROW,
                "");
        About about = About.of("/exempelstad/besparingar/alfa?anda=90", RELEASE, List.of(assumed));
        assertThat(about.fileName(new Download("netto", Format.JSON)))
                .isEqualTo("pahittade-siffror-egna-antaganden-insatskollen-exempelstad-besparingar-alfa-netto"
                        + "-2026-11-21-a.json");
        assertThat(new String(Format.CSV.file(about, List.of(assumed)), StandardCharsets.UTF_8))
                .startsWith("\"Steg (påhittade siffror; Läsarens egna antaganden, inte vår bedömning)\",Kronor");
    }

    @Test
    void a_file_of_a_real_page_does_not() {
        assertThat(new About("/jamfor", RELEASE, false).fileName(new Download("figur", Format.XLSX)))
                .isEqualTo("insatskollen-jamfor-figur-2026-11-21-a.xlsx");
    }

    @Test
    void json_carries_release_date_source_and_address() {
        assertThat(new String(
                        Format.JSON.file(new About("/jamfor?matt=x", RELEASE, false), List.of(TABLE)),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"title\":\"Andel i tid\",\"invented\":false,\"source\":\"Socialtjänstens system\","
                        + "\"address\":\"/jamfor?matt=x\",\"release\":\"2026-11-21-a\",\"data_date\":\"2026-11-21\","
                        + "\"columns\":[\"Stadsdel\",\"Procent\",\"Osäkerhet, nedre gräns\",\"Osäkerhet, övre gräns\",\"Mot de andra\"],"
                        + "\"rows\":[[\"Alfa (till 30 juni 2020)\",62.4987,55,69,\"som de andra, \\\"nästan\\\"\"],"
                        + "[\"Beta\",\"visas inte (för få)\",\"\",\"\",\"\"]]}");
    }

    private static String csv(String address) {
        return new String(Format.CSV.file(new About(address, RELEASE, false), List.of(TABLE)), StandardCharsets.UTF_8);
    }

    private static Optional<BigDecimal> decimal(String number) {
        return Optional.of(new BigDecimal(number));
    }
}
