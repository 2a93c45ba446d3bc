package se.insatskollen.warehouse.savings.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    void the_generator_is_the_published_one() {
        // First outputs of Blackman and Vigna's C code of xoshiro256++ from the state 1, 2, 3, 4.
        Draws draws = Draws.ofState(new long[] {1, 2, 3, 4});
        assertThat(draws.word()).isEqualTo(41943041L);
        assertThat(draws.word()).isEqualTo(58720359L);
        assertThat(draws.word()).isEqualTo(3588806011781223L);
        assertThat(draws.word()).isEqualTo(3591011842654386L);
    }

    @Test
    void the_same_seed_gives_the_same_digits() {
        // Alike on JDK 17 and 25, interpreted and compiled; uniform, normal and triangular ones worked out in Python
        // too.
        Draws draws = Draws.of(20250101);
        Pert pert = new Pert(3500, 4414, 9000);
        assertThat(draws.uniform()).isEqualTo(0.3941379799627108);
        assertThat(StandardNormal.quantile(draws.uniform())).isEqualTo(0.7065242830573047);
        assertThat(StandardNormal.quantile(0.001)).isEqualTo(-3.090232306167813);
        assertThat(pert.inverse().at(draws.uniform())).isEqualTo(5172.790459156644);
        assertThat(pert.quantile(0.05)).isEqualTo(3765.3741781180793);
        assertThat(new Triangular(0, 0.1, 0.4).inverse().at(draws.uniform())).isEqualTo(0.21971543989476028);
    }

    @Test
    void a_uniform_number_is_never_an_end() {
        Draws draws = Draws.of(1);
        for (int i = 0; i < 100_000; i++) {
            assertThat(draws.uniform()).isStrictlyBetween(0.0, 1.0);
        }
    }
}
