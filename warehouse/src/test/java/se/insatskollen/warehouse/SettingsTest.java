package se.insatskollen.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.disclosure.Limits;

class SettingsTest {
    @TempDir
    Path checkout;

    private Map<String, String> properties;

    @BeforeEach
    void makeData() throws IOException {
        Files.createDirectory(checkout.resolve("data"));
        properties = Map.of("insatskollen.checkout", checkout.toString());
    }

    @Test
    void without_a_home_everything_lies_in_the_checkouts_data() {
        Settings settings = Settings.of(Map.of(), properties);
        assertThat(settings.warehouse()).isEqualTo(checkout.resolve("data/warehouse"));
    }

    @Test
    void a_home_moves_the_runtime_folders_but_never_the_register() {
        Settings settings = Settings.of(Map.of("INSATSKOLLEN_HOME", "/srv/insatskollen"), properties);
        assertThat(settings.staging()).isEqualTo(Path.of("/srv/insatskollen/staging"));
        assertThat(settings.data()).isEqualTo(checkout.resolve("data"));
    }

    @Test
    void a_home_that_is_a_file_is_refused_with_its_name() throws IOException {
        Path file = Files.writeString(checkout.resolve("home"), "x");
        assertThatThrownBy(() -> Settings.of(Map.of("INSATSKOLLEN_HOME", file.toString()), properties))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("INSATSKOLLEN_HOME")
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_start_outside_the_launcher_is_told_so() {
        assertThatThrownBy(() -> Settings.of(Map.of(), Map.of("insatskollen.checkout", "/no/such/folder")))
                .hasMessageContaining("/no/such/folder/data is no folder");
    }

    @Test
    void a_city_that_sets_nothing_shows_nothing_of_fewer_than_five_families_five_employees_or_three_providers() {
        Limits limits = Settings.of(Map.of(), properties).limits();
        assertThat(limits.families()).isEqualTo(5);
        assertThat(limits.workers()).isEqualTo(5);
        assertThat(limits.providers()).isEqualTo(3);
        assertThat(limits.percent()).isEqualTo(10);
    }

    @Test
    void a_city_can_set_each_limit_of_its_own() {
        Map<String, String> environment = Map.of(
                "INSATSKOLLEN_FEWEST_FAMILIES", "10",
                "INSATSKOLLEN_FEWEST_EMPLOYEES", "7",
                "INSATSKOLLEN_FEWEST_PROVIDERS", "4",
                "INSATSKOLLEN_DOMINANCE_PERCENT", "15");
        assertThat(Settings.of(environment, properties).limits()).isEqualTo(new Limits(10, 7, 4, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSATSKOLLEN_FEWEST_FAMILIES",
                "INSATSKOLLEN_FEWEST_EMPLOYEES",
                "INSATSKOLLEN_FEWEST_PROVIDERS",
            })
    void a_limit_that_would_show_one_alone_is_refused(String name) {
        assertThat(Settings.of(Map.of(name, "2"), properties)).isNotNull();
        for (String fewer : List.of("0", "1", "-1", "")) {
            assertThatThrownBy(() -> Settings.of(Map.of(name, fewer), properties))
                    .as("'%s'", fewer)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name)
                    .hasMessageContaining("from 2 to 9999");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "7351", "7,35", "7351 %"})
    void a_margin_of_dominance_outside_1_to_100_is_refused_without_being_repeated(String percent) {
        assertThatThrownBy(() -> Settings.of(Map.of("INSATSKOLLEN_DOMINANCE_PERCENT", percent), properties))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("INSATSKOLLEN_DOMINANCE_PERCENT is not whole per cent from 1 to 100. "
                        + "Correct it or leave it out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSATSKOLLEN_FEWEST_FAMILIES",
                "INSATSKOLLEN_FEWEST_EMPLOYEES",
                "INSATSKOLLEN_FEWEST_PROVIDERS",
                "INSATSKOLLEN_DOMINANCE_PERCENT"
            })
    void a_limit_that_is_no_number_is_refused_without_being_repeated(String name) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, "hemligt"), properties))
                .hasMessageContaining(name)
                .hasMessageNotContaining("hemligt");
    }
}
