package se.insatskollen.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
