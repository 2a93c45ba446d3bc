package se.insatskollen.dashboard.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.Freshness;
import se.insatskollen.warehouse.codes.OutdatedAreaBand;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.codes.TakenInBand;

class QualityTest {
    private static final SourceRow CASES = row("Ärenden", Rhythm.NIGHTLY, Freshness.AS_EXPECTED);
    private static final SourceRow PLACEMENTS = row("Placeringar", Rhythm.NIGHTLY, Freshness.AS_EXPECTED);
    private static final SourceRow LATE_COSTS = row("Kostnader", Rhythm.MONTHLY, Freshness.LATE);
    private static final SourceRow LATE_CONTACTS = row("Kontakter med familjer", Rhythm.NIGHTLY, Freshness.LATE);
    private static final SourceRow NO_SCORES = row("Skattningar", Rhythm.MONTHLY, Freshness.NOTHING_YET);
    private static final SourceRow GRANTS = row("Bidrag", Rhythm.WHEN_KNOWN, Freshness.AS_EXPECTED);

    @Test
    void the_answer_counts_those_that_are_waited_for() {
        assertThat(answer(CASES, PLACEMENTS, GRANTS))
                .isEqualTo("Alla två källor som ska leverera regelbundet är så färska som de ska vara.");
        assertThat(answer(CASES, PLACEMENTS, LATE_COSTS))
                .isEqualTo("Två av tre källor som ska leverera regelbundet är så färska som de ska vara.");
        assertThat(answer(CASES, LATE_COSTS))
                .isEqualTo("En av två källor som ska leverera regelbundet är så färsk som den ska vara.");
        assertThat(answer(LATE_CONTACTS, LATE_COSTS))
                .isEqualTo("Ingen av de två källor som ska leverera regelbundet är så färsk som den ska vara.");
        assertThat(answer(NO_SCORES, NO_SCORES, GRANTS))
                .isEqualTo("Ingen av de två källor som ska leverera regelbundet har levererat något än.");
    }

    @Test
    void the_reasons_name_what_is_late_and_what_has_not_come() {
        assertThat(Quality.of(List.of(LATE_CONTACTS, LATE_COSTS, NO_SCORES, CASES, GRANTS))
                        .reasons())
                .containsExactly(
                        "Sent: kontakter med familjer och kostnader.",
                        "Inte levererat än: skattningar.",
                        "En källa förs för hand och blir aldrig sen.");
    }

    @Test
    void where_nothing_has_come_the_answer_has_said_so_and_the_reasons_do_not_repeat_it() {
        assertThat(Quality.of(List.of(NO_SCORES, GRANTS, GRANTS)).reasons())
                .containsExactly("Två källor förs för hand och blir aldrig sena.");
    }

    @Test
    void where_all_are_late_the_day_of_the_newest_says_enough() {
        SourceRow cases = new SourceRow(
                "Ärenden",
                "ärendesystemet",
                Rhythm.NIGHTLY,
                Freshness.LATE,
                Optional.of(LocalDate.of(2025, 12, 31)),
                Optional.of(DatePrecision.DAY),
                Optional.of(TakenInBand.ALL),
                Optional.empty());
        assertThat(Quality.of(List.of(LATE_COSTS, cases)).reasons())
                .containsExactly("Alla är sena. Det nyaste är från 31 december 2025.");
    }

    @Test
    void what_late_means_follows_from_what_is_agreed() {
        assertThat(Quality.of(List.of(LATE_COSTS, CASES, GRANTS)).tolerances())
                .isEqualTo(
                        "5\u00a0dagar för det som ska levereras varje natt och 45\u00a0dagar för det som ska levereras varje månad");
    }

    @Test
    void a_door_behind_which_nothing_was_delivered_is_shut() {
        assertThat(Quality.of(List.of(NO_SCORES)).hasDeliveries()).isFalse();
        assertThat(Quality.of(List.of(NO_SCORES, GRANTS)).hasDeliveries()).isTrue();
        assertThat(Quality.of(List.of(NO_SCORES, LATE_COSTS)).hasDeliveries()).isTrue();
    }

    @Test
    void the_newest_day_is_said_as_exactly_as_it_is_known() {
        assertThat(newest(DatePrecision.DAY)).isEqualTo("1 november 2026");
        assertThat(newest(DatePrecision.MONTH)).isEqualTo("november 2026");
        assertThat(newest(DatePrecision.YEAR)).isEqualTo("2026");
        assertThat(NO_SCORES.newest()).isEmpty();
        assertThat(GRANTS.newest()).isEqualTo("utan datum");
    }

    private static String newest(DatePrecision precision) {
        return new SourceRow(
                        "Kontakter",
                        "tidredovisningen",
                        Rhythm.NIGHTLY,
                        Freshness.AS_EXPECTED,
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(precision),
                        Optional.of(TakenInBand.ALL),
                        Optional.of(OutdatedAreaBand.NONE))
                .newest();
    }

    private static String answer(SourceRow... rows) {
        return Quality.of(List.of(rows)).answer();
    }

    private static SourceRow row(String title, Rhythm rhythm, Freshness freshness) {
        return new SourceRow(
                title,
                "ett system",
                rhythm,
                freshness,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
