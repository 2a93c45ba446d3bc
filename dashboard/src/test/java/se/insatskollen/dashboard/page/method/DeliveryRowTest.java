package se.insatskollen.dashboard.page.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.page.method.MethodPage.DeliveryRow;

class DeliveryRowTest {
    @Test
    void a_source_has_a_swedish_name() {
        assertThat(row("unit_cost").name()).isEqualTo("Priser på vård och stöd");
    }

    @Test
    void a_source_we_have_no_name_for_is_shown_by_its_own() {
        assertThat(row("brand_new").name()).isEqualTo("brand_new");
    }

    private static DeliveryRow row(String source) {
        return new DeliveryRow(source, "reference", source + ".csv", "10–99", "inga");
    }
}
