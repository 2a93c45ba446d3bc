package se.insatskollen.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseStoreTest {
    @TempDir
    Path warehouse;

    private ReleaseStore store;

    @BeforeEach
    void open() {
        store = new ReleaseStore(warehouse);
    }

    @Test
    void there_is_no_current_release_before_the_first() throws IOException {
        assertThat(store.current()).isEmpty();
        assertThat(store.list()).isEmpty();
    }

    @Test
    void publishing_moves_the_pointer_and_keeps_the_old_release() throws Exception {
        publish("2026-01-01-aaaaaaaa", "first");
        publish("2026-01-02-bbbbbbbb", "second");
        assertThat(store.current()).contains("2026-01-02-bbbbbbbb");
        assertThat(store.list()).containsExactly("2026-01-01-aaaaaaaa", "2026-01-02-bbbbbbbb");
        assertThat(store.folder("2026-01-01-aaaaaaaa").resolve("content")).hasContent("first");
    }

    @Test
    void what_a_killed_run_left_is_no_release() throws IOException {
        Files.writeString(store.building().resolve("half"), "x");
        assertThat(store.list()).isEmpty();
        assertThat(store.building()).isEmptyDirectory();
    }

    @Test
    void the_newest_release_is_the_one_the_pointer_names_whatever_the_clock_says() throws Exception {
        publish("2026-01-02-bbbbbbbb", "made while the clock ran ahead");
        publish("2026-01-01-aaaaaaaa", "made after it was put right");
        assertThat(store.current()).contains("2026-01-01-aaaaaaaa");
        assertThat(store.list()).containsExactly("2026-01-02-bbbbbbbb", "2026-01-01-aaaaaaaa");
        assertThat(store.before("2026-01-01-aaaaaaaa")).contains("2026-01-02-bbbbbbbb");
        assertThat(store.before("2026-01-02-bbbbbbbb")).isEmpty();
    }

    @Test
    void a_release_whose_publication_nobody_noted_counts_as_older_than_the_others() throws Exception {
        Files.createDirectories(store.folder("2026-03-01-cccccccc"));
        Files.createDirectories(store.folder("2026-02-01-dddddddd"));
        publish("2026-01-01-aaaaaaaa", "first");
        assertThat(store.list()).containsExactly("2026-02-01-dddddddd", "2026-03-01-cccccccc", "2026-01-01-aaaaaaaa");
    }

    @Test
    void a_release_that_is_published_again_is_the_newest_again() throws Exception {
        publish("2026-01-01-aaaaaaaa", "first");
        publish("2026-01-01-bbbbbbbb", "second");
        publish("2026-01-01-aaaaaaaa", "first");
        assertThat(store.list()).containsExactly("2026-01-01-bbbbbbbb", "2026-01-01-aaaaaaaa");
    }

    @Test
    void accounts_that_do_not_add_up_cannot_be_made() {
        assertThatThrownBy(() -> new Tally(35, 33, 1, 0))
                .hasMessage("35 in, but 33 loaded + 1 rejected + 0 duplicates");
    }

    private void publish(String id, String content) throws Exception {
        Path building = store.building();
        Files.writeString(building.resolve("content"), content);
        store.publish(building, id);
    }
}
