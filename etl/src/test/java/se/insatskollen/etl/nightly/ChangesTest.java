package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.etl.drift.Delivered.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.etl.drift.Delivered;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.Manifest.TableAccount;

class ChangesTest {
    @Test
    void a_delivery_is_new_replaced_or_gone_and_not_told_of_when_it_stays() {
        Changes changes = Changes.between(
                Optional.of(release(List.of(file("a.csv"), file("b.csv"), file("c.csv")))),
                release(List.of(file("a.csv"), file("b.csv").adding(1), file("d.csv"))));
        assertThat(changes.deliveries())
                .extracting(change -> change.fate() + " " + change.place())
                .containsExactly("REPLACED landing/cost/b.csv", "GONE landing/cost/c.csv", "NEW landing/cost/d.csv");
    }

    @Test
    void a_table_is_told_of_when_its_content_is_another_even_with_as_many_rows() {
        Changes changes = Changes.between(
                Optional.of(release(
                        List.of(),
                        new TableAccount("research", "fct_case", 10, "x"),
                        new TableAccount("research", "fct_cost", 5, "y"),
                        new TableAccount("register", "old", 1, "z"))),
                release(
                        List.of(),
                        new TableAccount("research", "fct_case", 12, "x2"),
                        new TableAccount("research", "fct_cost", 5, "y"),
                        new TableAccount("register", "new", 2, "z")));
        assertThat(changes.tables())
                .containsExactly(
                        new Changes.TableChange("research.fct_case", Optional.of(10L), Optional.of(12L)),
                        new Changes.TableChange("register.new", Optional.empty(), Optional.of(2L)),
                        new Changes.TableChange("register.old", Optional.of(1L), Optional.empty()));
    }

    @Test
    void of_a_first_release_everything_is_new() {
        Changes changes = Changes.between(
                Optional.empty(), release(List.of(file("a.csv")), new TableAccount("research", "fct_cost", 5, "y")));
        assertThat(changes.deliveries())
                .extracting(Changes.DeliveryChange::fate)
                .containsExactly(Changes.Fate.NEW);
        assertThat(changes.tables())
                .containsExactly(new Changes.TableChange("research.fct_cost", Optional.empty(), Optional.of(5L)));
    }

    private static Manifest release(List<Delivered> deliveries, TableAccount... tables) {
        return new Manifest(
                "r",
                Instant.EPOCH,
                LocalDate.EPOCH,
                "f",
                "c",
                "k",
                deliveries.stream().map(Delivered::account).toList(),
                Stream.of(tables).toList(),
                List.of(),
                "e");
    }
}
