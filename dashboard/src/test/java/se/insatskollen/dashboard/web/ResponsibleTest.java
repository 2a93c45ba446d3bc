package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponsibleTest {
    @Test
    void without_settings_nobody_is_known() {
        assertThat(Responsible.of(Map.of())).isEqualTo(Responsible.UNKNOWN);
        assertThat(Responsible.of(Map.of("INSATSKOLLEN_RESPONSIBLE", " ", "INSATSKOLLEN_CONTACT", "")))
                .isEqualTo(Responsible.UNKNOWN);
    }

    @Test
    void an_e_mail_address_is_written_to_and_a_page_is_visited() {
        assertThat(with("registrator@kommun.example").href()).contains("mailto:registrator@kommun.example");
        assertThat(with("https://kommun.example/kontakt").href()).contains("https://kommun.example/kontakt");
    }

    @Test
    void what_is_neither_is_refused_with_the_name_of_the_setting() {
        for (String wrong : List.of("kommunen", "http://kommun.example", "javascript:alert(1)", "a@b", "https://a b")) {
            assertThatThrownBy(() -> with(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("INSATSKOLLEN_CONTACT is neither an e-mail address nor an address that begins with "
                            + "https://. Correct it or leave it out.");
        }
    }

    private static Responsible with(String contact) {
        return new Responsible(Optional.empty(), Optional.of(contact));
    }
}
