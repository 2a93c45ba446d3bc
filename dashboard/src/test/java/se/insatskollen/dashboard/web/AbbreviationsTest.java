package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    @Test
    void those_that_occur_are_spelt_out_in_the_order_of_the_page() {
        assertThat(Abbreviations.in("<p>Ett SiS-hem</p><p>och ett <b>HVB</b></p>"))
                .containsExactly("SiS är Statens institutionsstyrelse.", "HVB är hem för vård eller boende.");
    }

    @Test
    void a_part_of_a_word_is_no_abbreviation_but_a_part_of_a_compound_is() {
        assertThat(Abbreviations.in("<p>GOSIPA och sipp</p>")).isEmpty();
        assertThat(Abbreviations.in("<p>FoU-medel</p>")).containsExactly("FoU är forskning och utveckling.");
    }

    @Test
    void what_stands_in_an_address_only_is_not_on_the_page() {
        assertThat(Abbreviations.in("<a href=\"/HVB\">hem</a>")).isEmpty();
    }

    @Test
    void what_the_text_spells_out_itself_is_not_spelt_out_twice() {
        assertThat(Abbreviations.in("<p>Ett hem för vård eller boende (HVB). Alla HVB är olika.</p>"))
                .isEmpty();
        assertThat(Abbreviations.in("<p>Alla HVB är olika. Ett annat avsnitt, långt ned på sidan, "
                        + "skriver ut det hela som hem för vård eller boende (HVB).</p>"))
                .hasSize(1);
    }
}
