package se.insatskollen.warehouse.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.CountUnit;

class AmountPerUnitTest {
    @Test
    void a_derived_amount_shows_no_more_digits_than_its_source() {
        // "8,3 mnkr" has two digits; 8 300 000 kr over 15 families is 553 333,33 kr, shown as 550 000 kr.
        AmountPerUnit perFamily = AmountPerUnit.of(830_000_000, 2, CountUnit.FAMILY, 15, CountUnit.FAMILY);
        assertThat(perFamily.exactOre()).isEqualTo(55_333_333);
        assertThat(perFamily.shownOre()).isEqualTo(55_000_000);
        assertThat(perFamily.unit()).isEqualTo(CountUnit.FAMILY);
    }

    @Test
    void a_loss_per_unit_stays_a_loss() {
        assertThat(AmountPerUnit.of(-350_000_000, 2, CountUnit.CHILD, 60, CountUnit.CHILD)
                        .shownOre())
                .isEqualTo(-5_800_000);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> AmountPerUnit.of(100, 1, CountUnit.FAMILY, 0, CountUnit.FAMILY))
                .hasMessage("Cannot divide by 0 FAMILY with 1 digits");
    }

    @Test
    void an_amount_for_families_is_not_divided_by_persons() {
        assertThatThrownBy(() -> AmountPerUnit.of(830_000_000, 2, CountUnit.FAMILY, 61, CountUnit.PERSON))
                .hasMessage("Beloppet gäller familjer, antalet personer: olika enheter räknas aldrig om till varandra");
        assertThat(AmountPerUnit.of(830_000_000, 2, CountUnit.FAMILY, 15, CountUnit.FAMILY)
                        .shownOre())
                .isEqualTo(55_000_000);
    }
}
