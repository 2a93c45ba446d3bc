package se.insatskollen.warehouse.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TablesPageTest {
    private static final Path PAGE = Path.of("docs/tables.md");

    /** Write it anew with: mvn -pl warehouse test -Dtest=TablesPageTest -Dwrite.docs=true */
    @Test
    void the_data_dictionary_says_what_the_contracts_say() throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, TablesPage.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(TablesPage.markdown());
    }
}
