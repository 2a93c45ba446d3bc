package se.insatskollen.etl.reading;

import java.io.IOException;

/** A flaw found in the middle of a stream, which can throw nothing but what it declares. */
final class FlawException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    FlawException(Flaw flaw) {
        super(flaw.problem());
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
