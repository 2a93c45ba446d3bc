package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class ProjectsPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_list_is_complete_and_in_the_order_of_the_swedish_alphabet() throws Exception {
        String page = dashboard.page("/projekt");
        assertThat(page).contains("6 poster i registret.");
        assertThat(names(page))
                .containsExactly(
                        "Familjelotsen", "FoU-medel", "ProjektEtt", "TFCO", "Vällingbyteamet", "Älvsjöprojektet");
    }

    @Test
    void an_old_state_is_not_told_as_todays() throws Exception {
        assertThat(dashboard.page("/projekt"))
                .contains("<th scope=\"col\" class=\"words\">Läge när källan skrevs</th>")
                .contains(
                        "<td class=\"words\" data-label=\"Läge när källan skrevs\">avslutat, fortsättning aviserad</td>")
                .doesNotContain("aviserat fortsatt");
    }

    @Test
    void a_state_is_chosen_by_the_same_address_however_the_page_says_it() throws Exception {
        String page = dashboard.page("/projekt?status=aviserat-fortsatt");
        assertThat(names(page)).containsExactly("ProjektEtt");
        assertThat(page)
                .contains("<option value=\"aviserat-fortsatt\" selected>avslutat, fortsättning aviserad</option>");
    }

    @Test
    void the_abbreviations_follow_the_rows_when_the_filters_change() throws Exception {
        assertThat(dashboard.page("/projekt"))
                .contains("hx-select-oob=\"#forkortningar\"")
                .contains("TFCO är Treatment Foster Care Oregon");
        assertThat(dashboard.page("/projekt?kommun=linkoping"))
                .contains("id=\"forkortningar\"")
                .doesNotContain("TFCO är");
    }

    @Test
    void filters_narrow_together() throws Exception {
        String page = dashboard.page("/projekt?kommun=stockholm&slag=projekt&tidig=ja&status=avslutat");
        assertThat(page)
                .contains("En post i registret passar valen (kommun: Stockholm, slag: projekt,"
                        + " tidig insats för barn: ja, läge när källan skrevs: avslutat).");
        assertThat(names(page)).containsExactly("Vällingbyteamet");
    }

    @Test
    void a_district_belongs_to_its_municipality() throws Exception {
        assertThat(names(dashboard.page("/projekt?kommun=stockholm")))
                .containsExactly("FoU-medel", "ProjektEtt", "Vällingbyteamet", "Älvsjöprojektet");
    }

    @Test
    void a_search_finds_swedish_letters_in_either_case() throws Exception {
        assertThat(names(dashboard.page("/projekt?sok=%C3%84LVSJ%C3%96"))).containsExactly("Älvsjöprojektet");
    }

    @Test
    void an_empty_choice_does_not_narrow() throws Exception {
        assertThat(names(dashboard.page("/projekt?kommun=&slag=&tidig=&status=&sok=")))
                .hasSize(6);
    }

    @Test
    void nothing_found_is_said_in_words() throws Exception {
        assertThat(dashboard.page("/projekt?sok=zzz"))
                .contains("Ingen post i registret passar valen (sökord: zzz).")
                .contains("Ta bort något val");
    }

    @Test
    void an_unknown_value_is_refused_in_words() throws Exception {
        var response = dashboard.get("/projekt?slag=kurs");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("”kurs” går inte att välja för ”slag”. "
                        + "Välj bland projekt, program, fond, studie och forstudie.");
    }

    @Test
    void an_unknown_name_is_refused_in_words() throws Exception {
        var response = dashboard.get("/projekt?kommunn=0180");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("Sidan har inget val som heter ”kommunn”. "
                        + "Valen heter kommun, slag, tidig, status och sok.");
    }

    @Test
    void a_choice_made_twice_is_refused() throws Exception {
        assertThat(dashboard.get("/projekt?slag=fond&slag=studie").statusCode()).isEqualTo(400);
    }

    @Test
    void a_search_text_has_a_longest_length() throws Exception {
        assertThat(dashboard.get("/projekt?sok=" + "a".repeat(101)).statusCode())
                .isEqualTo(400);
    }

    private static java.util.List<String> names(String page) {
        return Pattern.compile("<th scope=\"row\"><a [^>]*>([^<]*)</a>")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
