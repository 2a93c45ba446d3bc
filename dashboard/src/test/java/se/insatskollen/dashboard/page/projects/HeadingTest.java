package se.insatskollen.dashboard.page.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingTest {
    @Test
    void it_answers_how_many_somebody_external_has_evaluated() {
        assertThat(Heading.of(2, 20))
                .isEqualTo("2 av 20 projekt, program och fonder är utvärderade av någon utomstående");
        assertThat(Heading.of(1, 20))
                .isEqualTo("Ett av 20 projekt, program och fonder är utvärderat av någon utomstående");
        assertThat(Heading.of(0, 20))
                .isEqualTo("Inget av 20 projekt, program och fonder är utvärderat av någon utomstående");
    }

    @Test
    void an_empty_register_says_so() {
        assertThat(Heading.of(0, 0)).isEqualTo("Registret har ännu inga projekt, program eller fonder");
    }
}
