package se.insatskollen.warehouse.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndicatorsPageTest {
    private static final Path PAGE = Path.of("docs/indicators.md");

    /** Write it anew with: mvn -pl warehouse test -Dtest=IndicatorsPageTest -Dwrite.docs=true */
    @Test
    void the_page_on_indicators_says_what_their_entries_say() throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, IndicatorsPage.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(IndicatorsPage.markdown());
    }
}
