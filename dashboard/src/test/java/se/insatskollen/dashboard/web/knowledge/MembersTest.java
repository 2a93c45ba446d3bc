package se.insatskollen.dashboard.web.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MembersTest {
    @Test
    void projects_and_studies_are_named_as_what_they_are() {
        assertThat(new Members(10, 3, 0).sentence())
                .isEqualTo("Registret har tio projekt och tre studier som redovisas där.");
        assertThat(new Members(5, 0, 0).sentence()).isEqualTo("Registret har fem projekt som hör dit.");
    }

    @Test
    void one_is_said_in_the_singular_and_none_is_said() {
        assertThat(new Members(1, 0, 0).sentence()).isEqualTo("Registret har ett projekt som hör dit.");
        assertThat(new Members(0, 1, 0).sentence()).isEqualTo("Registret har en studie som redovisas där.");
        assertThat(new Members(1, 0, 1).sentence())
                .isEqualTo("Registret har ett projekt och en annan post som hör dit.");
        assertThat(new Members(0, 0, 0).sentence()).isEqualTo("Registret har inget projekt som hör dit.");
    }
}
