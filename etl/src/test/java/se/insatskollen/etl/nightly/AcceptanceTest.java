package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.etl.drift.Delivered;
import se.insatskollen.etl.staging.Delivery;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.DeliveryAccount;

class AcceptanceTest {
    // The first 16 digits of the SHA-256 of "a;b\n".
    private static final String MARCH = "cost-9a8be2eb1604c067";

    @TempDir
    Path home;

    private Discovery found;

    @BeforeEach
    void twoHaveLanded() throws Exception {
        land("cost", "kostnad-03.csv", "a;b\n");
        land("case", "kostnad-03.csv", "a;c\n");
        land("cost", "kostnad-04.csv", "a;d\n");
        AtRest.all(home.resolve("landing"));
        found = Discovery.of(new Settings(home.resolve("data"), home));
    }

    @ParameterizedTest
    @ValueSource(strings = {"landing/cost/kostnad-03.csv", MARCH})
    void a_delivery_is_named_by_its_place_or_its_key(String name) throws IOException {
        assertThat(accept(Set.of(name)).keys()).containsExactly(MARCH);
    }

    @Test
    void a_file_name_is_enough_when_one_delivery_has_it() throws IOException {
        Acceptance acceptance = accept(Set.of("kostnad-04.csv"));
        assertThat(acceptance.problem()).isEmpty();
        assertThat(acceptance.keys()).hasSize(1);
    }

    @Test
    void a_file_name_of_two_deliveries_is_answered_with_both() throws IOException {
        assertThat(accept(Set.of("kostnad-03.csv")).problem().orElseThrow())
                .startsWith("--accept kostnad-03.csv names more than one delivery. Choose among ")
                .contains("landing/cost/kostnad-03.csv (" + MARCH + ")", "landing/case/kostnad-03.csv (case-");
    }

    @Test
    void a_name_that_matches_nothing_is_answered_with_the_choices() throws IOException {
        assertThat(accept(Set.of("kostnad-04.csv", "mars")).problem().orElseThrow())
                .startsWith("--accept mars names no delivery. Choose among ")
                .contains("landing/cost/kostnad-04.csv (cost-");
    }

    @Test
    void what_is_published_already_is_no_choice_but_may_be_named_again() throws Exception {
        Ledger ledger = Ledger.read(home.resolve("deliveries.jsonl"));
        ledger.add(found.deliveries().stream().map(AcceptanceTest::account).toList(), "r", LocalDate.of(2026, 3, 31));
        History all = new History(ledger, List.of());
        assertThat(Acceptance.of(Set.of("mars"), found, all).problem())
                .contains("--accept mars names no delivery, and there is nothing new to accept.");
        assertThat(Acceptance.of(Set.of(MARCH), found, all).problem()).isEmpty();
    }

    private Acceptance accept(Set<String> names) throws IOException {
        return Acceptance.of(names, found, new History(Ledger.read(home.resolve("deliveries.jsonl")), List.of()));
    }

    private static DeliveryAccount account(Delivery delivery) {
        DeliveryAccount any = Delivered.file(delivery.fileName()).account();
        return new DeliveryAccount(
                delivery.key(),
                delivery.source().name(),
                any.origin(),
                any.fileName(),
                any.sha256(),
                any.isInvented(),
                any.covers(),
                any.form(),
                any.parts());
    }

    private void land(String source, String name, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("landing").resolve(source)).resolve(name), text);
    }
}
