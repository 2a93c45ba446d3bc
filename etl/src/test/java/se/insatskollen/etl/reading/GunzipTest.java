package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GunzipTest {
    private static final byte[] CSV = "kommun;antal\n0180;1\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_gzip_file_that_ends_too_soon_may_still_be_under_way() throws IOException {
        byte[] gzip = Packed.gzip(CSV);
        for (int length = 0; length < gzip.length; length++) {
            Path file = write("a.csv.gz", Arrays.copyOf(gzip, length));
            assertThat(ByteFacts.of(file).unreadable())
                    .contains("ends in the middle of its compressed data. Deliver it again, whole.");
            assertThat(ByteFacts.of(file).isIncomplete()).isTrue();
        }
    }

    @Test
    void the_members_of_a_gzip_file_follow_each_other() throws Exception {
        byte[] more = Packed.joined(Packed.gzip(CSV), Packed.gzip("0181;2\n".getBytes(UTF_8)));
        assertThat(Delivered.of(write("a.csv.gz", more)).get(2).fields()).containsExactly("0181", "2");
        assertThat(ByteFacts.of(folder.resolve("a.csv.gz")).recordCount()).isEqualTo(3);
    }

    @Test
    void a_gzip_file_may_tell_its_name_and_other_things() throws Exception {
        assertThat(Delivered.of(write("a.csv.gz", Packed.gzipWithNotes(CSV)))).hasSize(2);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
