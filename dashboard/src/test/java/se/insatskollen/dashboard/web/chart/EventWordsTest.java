package se.insatskollen.dashboard.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    private static final String LONG = "Nytt sätt att samla in placeringar";

    @Test
    void long_words_are_broken_so_that_half_a_phone_has_room_for_them() {
        assertThat(placed(new Event(0, LONG))).containsExactly("0 left 0 Nytt sätt att samla in|placeringar");
    }

    @Test
    void words_far_apart_share_a_row_and_close_ones_do_not() {
        assertThat(placed(new Event(0, "Ny lag"), new Event(13, "Ny form")))
                .containsExactly("0 left 0 Ny lag", "13 right 0 Ny form");
        assertThat(placed(new Event(2, "Ny lag"), new Event(3, "Ny form")))
                .containsExactly("3 left 0 Ny form", "2 left 1 Ny lag");
    }

    @Test
    void words_from_both_sides_of_the_middle_do_not_meet() {
        assertThat(placed(new Event(5, LONG), new Event(8, LONG)))
                .extracting(words -> words.substring(0, 9).strip())
                .containsExactly("5 left 0", "8 right 1");
    }

    @Test
    void events_of_one_year_stand_above_each_other() {
        assertThat(placed(new Event(4, "Ny lag"), new Event(4, "Ny form"), new Event(4, "Nytt mått")))
                .containsExactly("4 left 0 Ny lag", "4 left 1 Ny form", "4 left 2 Nytt mått");
    }

    @Test
    void rows_are_as_high_as_their_words() {
        List<EventWords> words = EventWords.of(List.of(new Event(4, LONG), new Event(4, "Ny lag")), 14);
        assertThat(EventWords.heightPx(words)).isEqualTo(3 * 16);
        assertThat(words.get(1).belowPx(words)).isEqualTo(2 * 16);
        assertThat(EventWords.heightPx(List.of())).isZero();
    }

    private static List<String> placed(Event... events) {
        return EventWords.of(List.of(events), 14).stream()
                .map(words -> "%d %s %d %s"
                        .formatted(
                                words.event().at(),
                                words.align(),
                                words.row(),
                                words.text().replace('\n', '|')))
                .toList();
    }
}
