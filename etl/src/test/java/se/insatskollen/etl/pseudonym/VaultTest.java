package se.insatskollen.etl.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    @TempDir
    Path home;

    private Vault vault;

    @BeforeEach
    void make() {
        vault = new Vault(home.resolve("vault"), home.resolve("staging"));
    }

    @Test
    void the_key_is_made_on_first_use_and_only_its_owner_can_read_it() throws Exception {
        vault.open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(vault.keyFile())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("vault"))))
                .isEqualTo("rwx------");
        String id = PseudonymKey.read(vault.keyFile()).id();
        vault.open();
        assertThat(PseudonymKey.read(vault.keyFile()).id()).isEqualTo(id);
    }

    @Test
    void a_key_that_others_can_read_is_refused() throws Exception {
        vault.open();
        Files.setPosixFilePermissions(vault.keyFile(), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(vault::open)
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("can be read or changed by others")
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_missing_key_is_not_replaced_once_pseudonyms_were_made() throws Exception {
        vault.open();
        Files.delete(vault.keyFile());
        assertThatThrownBy(vault::open)
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("is missing, but staging holds pseudonyms");
        assertThat(vault.keyFile()).doesNotExist();
    }

    @Test
    void another_key_than_the_one_that_made_the_pseudonyms_is_refused() throws Exception {
        vault.open();
        Files.delete(vault.keyFile());
        PseudonymKey.create(vault.keyFile());
        assertThatThrownBy(vault::open)
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("is not the key that made the pseudonyms");
    }

    @Test
    void a_damaged_key_is_refused_without_showing_it() throws Exception {
        vault.open();
        Files.writeString(vault.keyFile(), "0123");
        assertThatThrownBy(vault::open)
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("is damaged")
                .hasMessageNotContaining("0123");
    }

    @Test
    void who_is_protected_is_kept_for_each_delivery_and_a_lost_list_is_no_empty_one() throws Exception {
        vault.open();
        Path found = vault.reading().resolve("case-a");
        Files.write(found, List.of("p2", "p1"));
        vault.accept(found, "case-a");
        vault.accept(vault.reading().resolve("case-b"), "case-b");
        assertThat(vault.protectedPersons(List.of("case-a", "case-b"))).containsExactly("p1", "p2");
        assertThatThrownBy(() -> vault.protectedPersons(List.of("case-c")))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("who has a protected identity is not known");
    }
}
