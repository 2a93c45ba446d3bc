package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.warehouse.release.ReleaseStore;

class ReleasesTest {
    @TempDir
    private Path warehouse;

    @Test
    void before_the_first_import_there_is_nothing_to_open() throws Exception {
        assertThat(Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK))
                .isEmpty();
    }

    @Test
    void a_new_release_is_taken_up_without_a_restart_and_an_old_reader_reads_on() throws Exception {
        publish("r1");
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            try (Queries old = releases.read(Origin.REAL)) {
                publish("r2");
                Thread.sleep(1100);
                try (Queries fresh = releases.read(Origin.REAL)) {
                    assertThat(fresh.release().id()).isEqualTo("r2");
                }
                assertThat(old.release().id()).isEqualTo("r1");
                assertThat(old.list(ReleasesTest.class, "count.sql", Count.class))
                        .containsExactly(new Count(0));
            }
        }
    }

    @Test
    void a_broken_new_release_leaves_the_old_one_on_the_pages() throws Exception {
        publish("r1");
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Files.writeString(warehouse.resolve("CURRENT"), "r2\n");
            Thread.sleep(1100);
            try (Queries open = releases.read(Origin.REAL)) {
                assertThat(open.release().id()).isEqualTo("r1");
            }
        }
    }

    @Test
    void a_flipped_bit_is_noticed_before_a_page_shows_it() throws Exception {
        publish("r1");
        Path register = warehouse.resolve("releases/r1/register.duckdb");
        byte[] bytes = Files.readAllBytes(register);
        bytes[bytes.length / 2] ^= 1;
        Files.write(register, bytes);
        assertThatThrownBy(() -> Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK))
                .isInstanceOf(UnusableReleaseException.class)
                .hasMessageContaining("does not have the content it was published with")
                .hasMessageContaining("insatskollen verify");
    }

    @Test
    void a_release_made_before_there_were_figures_is_not_usable() throws Exception {
        publish("r1");
        Files.delete(warehouse.resolve("releases/r1/open.duckdb"));
        assertThatThrownBy(() -> Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK))
                .isInstanceOf(UnusableReleaseException.class)
                .hasMessageContaining("There is no ")
                .hasMessageContaining("r1/open.duckdb")
                .hasMessageContaining("insatskollen rollback, or import again");
    }

    @Test
    void a_new_release_without_its_figures_leaves_the_old_one_on_the_pages() throws Exception {
        publish("r1");
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            publish("r2");
            Files.writeString(warehouse.resolve("releases/r2/open.duckdb"), "broken");
            Thread.sleep(1100);
            try (Queries open = releases.read(Origin.REAL)) {
                assertThat(open.release().id()).isEqualTo("r1");
                assertThat(open.figures().list(ReleasesTest.class, "figures.sql", Count.class))
                        .containsExactly(new Count(0));
            }
        }
    }

    @Test
    void no_other_file_can_be_read_through_a_release() throws Exception {
        publish("r1");
        try (Releases releases = Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK)
                        .orElseThrow();
                Queries open = releases.read(Origin.REAL)) {
            assertThatThrownBy(() -> open.figures().list(ReleasesTest.class, "elsewhere.sql", Count.class))
                    .hasMessageContaining("Permission Error");
        }
    }

    @Test
    void a_missing_register_is_said_with_its_path() throws Exception {
        Files.createDirectories(warehouse.resolve("releases/r9"));
        Files.writeString(warehouse.resolve("CURRENT"), "r9\n");
        assertThatThrownBy(() -> Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK))
                .isInstanceOf(UnusableReleaseException.class)
                .hasMessageContaining("r9/register.duckdb");
    }

    record Count(long projects) {}

    private void publish(String id) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, id)) {
            release.publish();
        }
    }
}
