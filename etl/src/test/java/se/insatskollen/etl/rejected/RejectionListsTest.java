package se.insatskollen.etl.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectionListsTest {
    private static final RejectedRow EMPTY_DATE = new RejectedRow("", 17, "datum", "is empty");

    @TempDir
    Path folder;

    @Test
    void each_rejected_row_has_a_line_that_excel_opens_with_its_letters() throws IOException {
        write("kostnad.xlsx", List.of(new RejectedRow("Januari", 5, "nämnd", "is empty"), EMPTY_DATE));
        assertThat(folder.resolve("cost/kostnad.xlsx.csv"))
                .content()
                .isEqualTo(String.join(
                        "\r\n",
                        "\ufefffil;blad;rad;kolumn;regel",
                        "kostnad.xlsx;Januari;5;nämnd;is empty",
                        "kostnad.xlsx;;17;datum;is empty",
                        ""));
    }

    @Test
    void a_new_delivery_of_the_file_replaces_the_list() throws IOException {
        write("kostnad.csv", List.of(EMPTY_DATE, EMPTY_DATE));
        write("kostnad.csv", List.of(EMPTY_DATE));
        assertThat(lists().all()).containsExactly(listed("cost/kostnad.csv.csv", 1));
    }

    @Test
    void a_new_delivery_without_rejected_rows_takes_the_list_away() throws IOException {
        write("kostnad.csv", List.of(EMPTY_DATE));
        write("annan.csv", List.of(EMPTY_DATE));
        write("kostnad.csv", List.of());
        assertThat(lists().all()).containsExactly(listed("cost/annan.csv.csv", 1));
        assertThat(folder.resolve("cost")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void a_list_that_is_not_finished_leaves_the_earlier_one() throws IOException {
        write("kostnad.csv", List.of(EMPTY_DATE));
        try (RejectionList list = lists().open("cost", "kostnad.csv")) {
            list.add(EMPTY_DATE);
            list.add(EMPTY_DATE);
            assertThat(lists().all()).containsExactly(listed("cost/kostnad.csv.csv", 1));
        }
        assertThat(lists().all()).containsExactly(listed("cost/kostnad.csv.csv", 1));
    }

    @Test
    void a_sheet_cannot_smuggle_a_formula_or_a_second_line_into_the_list() throws IOException {
        write("a.xlsx", List.of(new RejectedRow("=HYPERLINK(\"x\")", 2, "a\nb", "; is empty")));
        assertThat(Files.readAllLines(folder.resolve("cost/a.xlsx.csv")))
                .last()
                .isEqualTo("a.xlsx;\"'=HYPERLINK(\"\"x\"\")\";2;a b;\"; is empty\"");
    }

    @Test
    void where_nothing_was_ever_rejected_there_is_no_list() throws IOException {
        assertThat(new RejectionLists(folder.resolve("none")).all()).isEmpty();
    }

    private void write(String fileName, List<RejectedRow> rows) throws IOException {
        try (RejectionList list = lists().open("cost", fileName)) {
            rows.forEach(list::add);
            list.finish();
        }
    }

    private RejectionLists lists() {
        return new RejectionLists(folder);
    }

    private RejectionLists.Listed listed(String path, long rows) {
        return new RejectionLists.Listed(folder.resolve(path), rows);
    }
}
