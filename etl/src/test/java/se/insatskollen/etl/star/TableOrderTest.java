package se.insatskollen.etl.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableOrderTest {
    private static final StarSql CASES = table("cases", "select 1");
    private static final StarSql CONTACTS = table("contacts", "select * from cases");
    private static final StarSql FAMILIES = table("families", "select * from contacts join cases using (case_key)");
    private static final StarSql ALONE = table("alone", "select 1");

    @Test
    void aTableComesAfterThoseItsSqlNamesAndTheMostAwaitedFirst() {
        assertThat(TableOrder.sequence(List.of(ALONE, FAMILIES, CONTACTS, CASES)))
                .extracting(StarSql::name)
                .containsExactly("cases", "contacts", "alone", "families");
    }

    @Test
    void sideBySideTooEachTableIsBuiltOnceAfterThoseItNeeds() throws IOException {
        List<String> built = Collections.synchronizedList(new ArrayList<>());
        TableOrder.run(List.of(ALONE, FAMILIES, CONTACTS, CASES), table -> built.add(table.name()));
        assertThat(built).containsExactlyInAnyOrder("cases", "contacts", "alone", "families");
        assertThat(built).containsSubsequence("cases", "contacts", "families");
    }

    @Test
    void tablesThatNameEachOtherAreABug() {
        List<StarSql> circle = List.of(table("a", "select * from b"), table("b", "select * from a"));
        assertThatThrownBy(() -> TableOrder.run(circle, table -> {})).hasMessageContaining("circle");
        assertThatThrownBy(() -> TableOrder.sequence(circle)).hasMessageContaining("circle");
    }

    @Test
    void aTableThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> TableOrder.run(List.of(ALONE), table -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("alone could not be written: No space left on device");
    }

    private static StarSql table(String name, String sql) {
        return new StarSql(name, sql, Optional.empty(), false);
    }
}
