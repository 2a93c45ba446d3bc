package se.insatskollen.etl.command;

import se.insatskollen.warehouse.ExitCode;

/** A command cannot do what was asked; the message says problem, place and remedy. */
final class CommandFailedException extends Exception {
    private final ExitCode code;

    CommandFailedException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
