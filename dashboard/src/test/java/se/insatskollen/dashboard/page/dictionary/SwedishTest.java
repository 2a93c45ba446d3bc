package se.insatskollen.dashboard.page.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;

class SwedishTest {
    @Test
    void everything_that_the_contracts_say_of_public_tables_is_there_in_swedish() {
        assertThat(said())
                .as("Add the missing lines to swedish.txt beside the page: English | Swedish")
                .allMatch(english -> Swedish.of(english).isPresent());
    }

    @Test
    void nothing_is_left_over_that_no_contract_says() {
        assertThat(Swedish.all().keySet())
                .as("Take these lines out of swedish.txt beside the page")
                .isSubsetOf(said());
    }

    @Test
    void each_is_a_sentence_of_its_own() {
        assertThat(Swedish.all().values()).allMatch(swedish -> swedish.matches("\\p{Lu}.*\\."));
    }

    private static List<String> said() {
        return Stream.of(Shelf.values())
                .flatMap(shelf -> shelf.tables().stream())
                .flatMap((Table table) -> Stream.concat(
                        Stream.of(table.grain()), table.columns().stream().map(Column::meaning)))
                .distinct()
                .toList();
    }
}
