package se.insatskollen.etl.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {
    @TempDir
    Path folder;

    private PseudonymKey key;

    @BeforeEach
    void theKeyOfOnes() throws Exception {
        Path file = folder.resolve("key");
        Files.writeString(file, "01".repeat(32));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        key = PseudonymKey.read(file);
    }

    @Test
    void a_pseudonym_is_the_beginning_of_an_hmac_sha_256_over_subject_and_id() {
        // printf 'case:A1' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0101…01 -binary | head -c 12 | base64
        assertThat(new Pseudonyms(key).of(Subject.CASE, "A1")).isEqualTo("gNTvZYSEEVN5SSD3");
    }

    @Test
    void the_same_id_of_another_subject_has_another_pseudonym() {
        Pseudonyms pseudonyms = new Pseudonyms(key);
        assertThat(pseudonyms.of(Subject.FAMILY, "A1")).isNotEqualTo(pseudonyms.of(Subject.CASE, "A1"));
    }

    @Test
    void a_remembered_pseudonym_is_the_one_that_would_be_made_again() {
        Pseudonyms one = new Pseudonyms(key);
        for (int id = 0; id < 10_000; id++) {
            one.of(Subject.CASE, "A" + id);
        }
        assertThat(one.of(Subject.CASE, "A17")).isEqualTo(new Pseudonyms(key).of(Subject.CASE, "A17"));
    }
}
