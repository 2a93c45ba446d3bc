package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Links CURRENT = new Links("/jamfor", "ar=2024&matt=x", Optional.empty());
    private static final Links PINNED = new Links("/jamfor", "", Optional.of("2026-11-21-a"));

    @Test
    void a_link_that_begins_with_a_question_mark_keeps_the_choices() {
        assertThat(CURRENT.complete("<a href=\"?ladda-ner=figur.csv\">CSV</a>"))
                .isEqualTo("<a href=\"?ar=2024&amp;matt=x&amp;ladda-ner=figur.csv\">CSV</a>");
    }

    @Test
    void what_a_reader_has_written_is_no_link() {
        String html = "<p>sökord: href=\"?x</p>";
        assertThat(CURRENT.complete(html)).isEqualTo(html);
    }

    @Test
    void who_follows_a_feed_follows_what_is_new() {
        String html = "<a href=\"/nytt.atom?omrade=x\">Följ</a>";
        assertThat(PINNED.complete(html)).isEqualTo(html);
    }

    @Test
    void without_a_chosen_release_a_link_to_a_page_stays_as_it_is() {
        assertThat(CURRENT.complete("<a href=\"/projekt\">Projekt</a>")).isEqualTo("<a href=\"/projekt\">Projekt</a>");
    }

    @Test
    void a_chosen_release_goes_along_to_every_page() {
        assertThat(PINNED.complete(
                        "<a class=\"x\" href=\"/metod#vet\">Metod</a> <a href=\"/jamfor?matt=x\">Jämför</a>"))
                .isEqualTo("<a class=\"x\" href=\"/metod?utgava=2026-11-21-a#vet\">Metod</a>"
                        + " <a href=\"/jamfor?matt=x&amp;utgava=2026-11-21-a\">Jämför</a>");
    }

    @Test
    void the_link_that_is_cited_says_where_it_leads() {
        assertThat(CURRENT.complete("<a data-release href=\"?utgava=r1\">Utgåvan</a>"))
                .isEqualTo("<a data-release href=\"/jamfor?ar=2024&amp;matt=x&amp;utgava=r1\">Utgåvan</a>");
    }

    @Test
    void a_chosen_release_goes_along_with_a_form() {
        assertThat(PINNED.complete("<form method=\"get\" action=\"/jamfor\"><button>"))
                .isEqualTo("<form method=\"get\" action=\"/jamfor\">"
                        + "<input type=\"hidden\" name=\"utgava\" value=\"2026-11-21-a\"><button>");
    }

    @Test
    void files_of_the_program_anchors_and_the_way_to_the_newest_belong_to_no_release() {
        String html = "<link href=\"/assets/app.css\"><a href=\"#figur\">Figur</a><a data-newest href=\"?\">Nyaste</a>"
                + "<a href=\"/api/v1/projects\">Data</a>";
        assertThat(PINNED.complete(html)).isEqualTo(html);
    }
}
