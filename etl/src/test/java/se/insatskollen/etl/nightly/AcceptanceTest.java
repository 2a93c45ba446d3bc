package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.warehouse.Settings;

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
    void a_delivery_is_named_by_its_place_or_its_key(String name) {
        assertThat(Acceptance.of(Set.of(name), found).keys()).containsExactly(MARCH);
    }

    @Test
    void a_file_name_is_enough_when_one_delivery_has_it() {
        Acceptance acceptance = Acceptance.of(Set.of("kostnad-04.csv"), found);
        assertThat(acceptance.problem()).isEmpty();
        assertThat(acceptance.keys()).hasSize(1);
    }

    @Test
    void a_file_name_of_two_deliveries_is_answered_with_both() {
        assertThat(Acceptance.of(Set.of("kostnad-03.csv"), found).problem().orElseThrow())
                .startsWith("--accept kostnad-03.csv names more than one delivery. Choose among ")
                .contains("landing/cost/kostnad-03.csv (" + MARCH + ")", "landing/case/kostnad-03.csv (case-");
    }

    @Test
    void a_name_that_matches_nothing_is_answered_with_the_choices() {
        assertThat(Acceptance.of(Set.of("kostnad-04.csv", "mars"), found)
                        .problem()
                        .orElseThrow())
                .startsWith("--accept mars names no delivery in landing. Choose among ")
                .contains("landing/cost/kostnad-04.csv (cost-");
    }

    @Test
    void where_nothing_has_landed_there_is_nothing_to_accept() {
        assertThat(Acceptance.of(Set.of("mars"), new Discovery(List.of(), List.of(), List.of()))
                        .problem())
                .contains("--accept mars names nothing: there is no delivery in landing that may be taken in.");
    }

    private void land(String source, String name, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("landing").resolve(source)).resolve(name), text);
    }
}
