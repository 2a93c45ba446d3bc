package se.insatskollen.dashboard.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.AreaLevel;

class AreaAddressesTest {
    private final PlaceRow motala = municipality("0583", "Motala");
    private final PlaceRow habo = municipality("0643", "Habo");
    private final PlaceRow haboWithARing = municipality("0305", "Håbo");
    private final AreaAddresses addresses = new AreaAddresses("/omraden", List.of(motala, habo, haboWithARing));

    @Test
    void an_address_is_the_name_of_the_area() {
        assertThat(addresses.href(motala)).isEqualTo("/omraden/motala");
    }

    @Test
    void names_that_look_alike_without_their_rings_have_their_codes() {
        assertThat(addresses.href(habo)).isEqualTo("/omraden/habo-0643");
        assertThat(addresses.href(haboWithARing)).isEqualTo("/omraden/habo-0305");
        assertThat(addresses.find("habo")).isEmpty();
    }

    @Test
    void an_address_finds_its_area() {
        assertThat(addresses.find("habo-0305")).contains(haboWithARing);
        assertThat(addresses.keyed("kommun-0583")).contains(motala);
    }

    private static PlaceRow municipality(String code, String name) {
        String key = "kommun-" + code;
        return new PlaceRow(
                key, name, AreaLevel.MUNICIPALITY, key, Optional.empty(), Optional.empty(), Optional.of(code));
    }
}
