package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.etl.drift.Delivered.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.drift.Delivered;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.Current;

class DriftGateTest {
    private static final List<Delivered> PUBLISHED =
            List.of(file("kostnad-01.csv"), file("kostnad-02.csv"), file("kostnad-03.csv"));
    private static final Delivered TENFOLD = file("kostnad-04.csv").adding(1_000_000);
    private static final Acceptance NONE = new Acceptance(Set.of(), Optional.empty());

    @TempDir
    Path home;

    private Ledger ledger;

    @BeforeEach
    void threeMonthsArePublished() throws IOException {
        ledger = Ledger.read(home.resolve("deliveries.jsonl"));
        ledger.add(PUBLISHED.stream().map(Delivered::account).toList(), "r1", LocalDate.of(2026, 3, 31));
    }

    @Test
    void a_sum_far_from_the_usual_keeps_a_ledger_out_and_says_how_to_take_it_in() {
        DriftGate.Judged judged = gate(NONE).judge(List.of(current(TENFOLD), current(file("kostnad-05.csv"))));
        assertThat(judged.passed()).containsExactly(current(file("kostnad-05.csv")));
        assertThat(judged.drift())
                .extracting(Drifted::toString)
                .containsExactly("landing/cost/kostnad-04.csv adds up to 10 000,00 kr, more than 30 % from 1 000,00 kr,"
                        + " the median of the last 3.");
        assertThat(judged.refusals())
                .singleElement()
                .asString()
                .startsWith("landing/cost/kostnad-04.csv adds up to 10 000,00 kr, ")
                .endsWith(" Ask ekonomisystemet. If it is right: insatskollen import --accept "
                        + TENFOLD.account().deliveryKey());
    }

    @Test
    void a_delivery_that_is_accepted_by_name_passes_and_is_told_of() {
        Acceptance accepted = new Acceptance(Set.of(TENFOLD.account().deliveryKey()), Optional.empty());
        DriftGate.Judged judged = gate(accepted).judge(List.of(current(TENFOLD)));
        assertThat(judged.passed()).containsExactly(current(TENFOLD));
        assertThat(judged.refusals()).isEmpty();
        assertThat(judged.drift()).hasSize(1);
        assertThat(judged.accepted())
                .containsExactly("landing/cost/kostnad-04.csv (%s)"
                        .formatted(TENFOLD.account().deliveryKey()));
    }

    @Test
    void a_drift_that_the_source_does_not_refuse_is_told_of_and_passes() {
        Delivered fewer = file("kostnad-04.csv").holding(10);
        DriftGate.Judged judged = gate(NONE).judge(List.of(current(fewer)));
        assertThat(judged.passed()).containsExactly(current(fewer));
        assertThat(judged.drift())
                .extracting(Drifted::toString)
                .containsExactly("landing/cost/kostnad-04.csv holds 10 rows, more than 30 % from 100,"
                        + " the median of the last 3.");
        assertThat(judged.refusals()).isEmpty();
    }

    @Test
    void what_was_ever_published_is_not_judged_again() throws IOException {
        ledger.add(List.of(TENFOLD.account()), "r2", LocalDate.of(2026, 4, 30));
        assertThat(gate(NONE).judge(List.of(current(TENFOLD))).drift()).isEmpty();
    }

    @Test
    void what_the_last_release_holds_was_published_whatever_the_ledger_says() {
        DriftGate gate = new DriftGate(new History(ledger, List.of(TENFOLD.account())), NONE);
        assertThat(gate.judge(List.of(current(TENFOLD))).drift()).isEmpty();
    }

    private DriftGate gate(Acceptance acceptance) {
        return new DriftGate(new History(ledger, List.of()), acceptance);
    }

    private static Current current(Delivered delivery) {
        return new Current(Sources.named("cost").orElseThrow(), delivery.account());
    }
}
