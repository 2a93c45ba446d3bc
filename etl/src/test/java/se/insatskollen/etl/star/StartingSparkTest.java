package se.insatskollen.etl.star;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StartingSparkTest {
    private final RuntimeException failure = new IllegalStateException("No space left on device");

    @Test
    void aStartThatFailedIsToldAsItWas() {
        assertThatThrownBy(() -> {
                    try (StartingSpark spark = failing()) {
                        spark.session();
                    }
                })
                .isSameAs(failure);
    }

    @Test
    void aFailedStartThatNobodyAskedForHidesNothing() {
        assertThatCode(failing()::close).doesNotThrowAnyException();
    }

    private StartingSpark failing() {
        return new StartingSpark(() -> {
            throw failure;
        });
    }
}
