package se.insatskollen.warehouse.savings;

import java.util.Optional;
import java.util.function.Function;

/**
 * What can be worked out, or why it cannot: a figure that is missing is a statement of its own and never 0.
 *
 * @param <T> what is told when it can be
 */
public sealed interface Answer<T> {
    /** The figure, where there is one. */
    Optional<T> value();

    /** The same answer about something worked out of the figure. */
    <R> Answer<R> map(Function<T, R> step);

    /** The answer to a further question about the figure. */
    <R> Answer<R> then(Function<T, Answer<R>> step);

    /**
     * A figure.
     *
     * @param figure never null
     */
    record Known<T>(T figure) implements Answer<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(figure);
        }

        @Override
        public <R> Answer<R> map(Function<T, R> step) {
            return new Known<>(step.apply(figure));
        }

        @Override
        public <R> Answer<R> then(Function<T, Answer<R>> step) {
            return step.apply(figure);
        }
    }

    /**
     * No figure.
     *
     * @param reason why there is none
     * @param detail what exactly is missing, such as "lokaler"; empty where the reason says all
     */
    record NotKnown<T>(Reason reason, String detail) implements Answer<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Answer<R> map(Function<T, R> step) {
            return new NotKnown<>(reason, detail);
        }

        @Override
        public <R> Answer<R> then(Function<T, Answer<R>> step) {
            return new NotKnown<>(reason, detail);
        }
    }

    /** A figure that is known. */
    static <T> Answer<T> of(T figure) {
        return new Known<>(figure);
    }

    /** No figure, for a reason that says all. */
    static <T> Answer<T> not(Reason reason) {
        return new NotKnown<>(reason, "");
    }
}
