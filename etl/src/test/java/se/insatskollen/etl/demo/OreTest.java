package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OreTest {

    @Test
    void swedish_systems_group_the_thousands_and_write_a_decimal_comma() {
        assertThat(new Ore(441_400).swedish()).isEqualTo("4 414,00");
        assertThat(new Ore(123_456_789).swedish()).isEqualTo("1 234 567,89");
        assertThat(new Ore(-100_005).swedish()).isEqualTo("-1 000,05");
        assertThat(new Ore(7).swedish()).isEqualTo("0,07");
    }

    @Test
    void a_cell_holds_the_shortest_number() {
        assertThat(new Ore(441_400).plain()).isEqualTo("4414");
        assertThat(new Ore(-100_050).plain()).isEqualTo("-1000.5");
        assertThat(new Ore(0).plain()).isEqualTo("0");
    }
}
