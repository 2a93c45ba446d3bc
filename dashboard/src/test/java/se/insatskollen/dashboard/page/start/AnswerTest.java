package se.insatskollen.dashboard.page.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.page.start.Answer.Count;

/** The answer in whole sentences, whatever there is to count. */
class AnswerTest {
    @Test
    void many_are_counted_in_figures() {
        assertThat(Answer.of(new Count(13, 13, 2, 4, 3)))
                .isEqualTo("Lönar sig tidiga insatser? För 13 av 13 projekt vet vi inte ännu. "
                        + "2 är utvärderade av någon utomstående; "
                        + "3 har en uppgiven besparing som ingen utomstående prövat.");
    }

    @Test
    void one_is_said_in_the_singular() {
        assertThat(Answer.of(new Count(1, 1, 1, 1, 1)))
                .isEqualTo("Lönar sig tidiga insatser? För 1 av 1 projekt vet vi inte ännu. "
                        + "Ett är utvärderat av någon utomstående; "
                        + "ett har en uppgiven besparing som ingen utomstående prövat.");
    }

    @Test
    void none_evaluated_and_no_saving_claimed_are_said_without_a_double_negative() {
        assertThat(Answer.of(new Count(2, 2, 0, 0, 0)))
                .isEqualTo("Lönar sig tidiga insatser? För 2 av 2 projekt vet vi inte ännu. "
                        + "Inget är utvärderat av någon utomstående; "
                        + "ingen källa anger någon besparing för dem.");
    }

    @Test
    void no_saving_for_the_only_project_is_said_of_it_alone() {
        assertThat(Answer.of(new Count(1, 1, 0, 0, 0))).endsWith("; ingen källa anger någon besparing för det.");
    }

    @Test
    void a_saving_that_is_tested_is_not_said_to_be_missing() {
        assertThat(Answer.of(new Count(3, 1, 2, 2, 0)))
                .isEqualTo("Lönar sig tidiga insatser? För 1 av 3 projekt vet vi inte ännu. "
                        + "2 är utvärderade av någon utomstående; "
                        + "de besparingar som källorna anger har prövats av någon utomstående.");
        assertThat(Answer.of(new Count(3, 1, 2, 1, 0)))
                .endsWith("; den besparing som källorna anger har prövats av någon utomstående.");
    }

    @Test
    void when_all_is_known_it_is_said() {
        assertThat(Answer.of(new Count(2, 0, 2, 0, 0)))
                .startsWith("Lönar sig tidiga insatser? Det vet vi för vart och ett av 2 projekt. 2 är utvärderade");
        assertThat(Answer.of(new Count(1, 0, 1, 0, 0)))
                .startsWith("Lönar sig tidiga insatser? Det vet vi för det enda projektet. Ett är utvärderat");
    }

    @Test
    void an_empty_register_has_an_answer_too() {
        assertThat(Answer.of(new Count(0, 0, 0, 0, 0)))
                .isEqualTo("Lönar sig tidiga insatser? Registret har ännu inget projekt som är eller kan vara "
                        + "en tidig insats för barn.");
    }

    @Test
    void the_early_and_the_unclear_are_counted_in_whole_sentences() {
        assertThat(Basis.early(0)).isEqualTo("Källorna beskriver inget projekt som en tidig insats för barn");
        assertThat(Basis.early(1)).isEqualTo("Källorna beskriver ett projekt som en tidig insats för barn");
        assertThat(Basis.early(2)).isEqualTo("Källorna beskriver 2 projekt som tidiga insatser för barn");
        assertThat(Basis.unclear(0)).isEmpty();
        assertThat(Basis.unclear(1))
                .isEqualTo("För ett projekt säger källorna inte om det är en tidig insats för barn.");
        assertThat(Basis.unclear(11))
                .isEqualTo("För 11 projekt säger källorna inte om de är tidiga insatser för barn.");
    }
}
