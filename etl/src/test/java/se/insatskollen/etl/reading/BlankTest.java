package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankTest {
    @Test
    void spaces_that_do_not_break_are_stripped_like_others() {
        assertThat(Blank.strip("\u00a0 1\u00a0234,50\u202f\t")).isEqualTo("1\u00a0234,50");
        assertThat(Blank.strip("\u2007\u3000")).isEmpty();
        assertThat(Blank.strip("")).isEmpty();
    }

    @Test
    void bytes_and_letters_agree_on_what_is_blank() {
        for (int letter = 1; letter <= Character.MAX_VALUE; letter++) {
            if (!Character.isSurrogate((char) letter)) {
                BlankBytes bytes = new BlankBytes();
                boolean isFilled = false;
                for (byte b : String.valueOf((char) letter).getBytes(UTF_8)) {
                    isFilled |= bytes.isFilledBy(b);
                }
                assertThat(isFilled).as("U+%04X", letter).isEqualTo(!Blank.is((char) letter));
            }
        }
    }
}
