package se.insatskollen.dashboard.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.StaffingUnit;

/** Who worked there is told in the unit of the source. */
class StaffTest {
    @Test
    void one_is_told_in_the_singular() {
        Staff worker = new Staff(new BigDecimal("1.0"), StaffingUnit.FULL_TIME_EQUIVALENT, "familjeombud");
        assertThat(worker.text()).isEqualTo("en årsarbetare som familjeombud");
        assertThat(worker.count()).isEqualTo("en");
        Staff person = new Staff(BigDecimal.ONE, StaffingUnit.PERSON, "socialsekreterare");
        assertThat(person.text()).isEqualTo("en socialsekreterare (person, inte årsarbetare)");
        assertThat(person.textWithCaution())
                .isEqualTo("en socialsekreterare (person, om personen arbetade heltid framgår inte)");
    }

    @Test
    void persons_and_full_time_equivalents_are_told_apart() {
        assertThat(new Staff(new BigDecimal("3.5"), StaffingUnit.FULL_TIME_EQUIVALENT, "behandlare").text())
                .isEqualTo("3,5 årsarbetare som behandlare");
        assertThat(new Staff(BigDecimal.valueOf(8), StaffingUnit.PERSON, "socialsekreterare").textWithCaution())
                .isEqualTo("8 socialsekreterare (personer, om de arbetade heltid framgår inte)");
    }
}
