package se.insatskollen.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {
    @TempDir
    Path folder;

    @Test
    void lines_are_added_at_the_end() throws IOException {
        Path file = folder.resolve("lines");
        Durable.appendLine(file, "första");
        Durable.appendLine(file, "andra");
        assertThat(file).hasContent("första\nandra\n");
    }

    @Test
    void a_line_that_a_power_cut_tore_stays_by_itself() throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "whole\nto");
        Durable.appendLine(file, "next");
        assertThat(file).hasContent("whole\nto\nnext\n");
    }
}
