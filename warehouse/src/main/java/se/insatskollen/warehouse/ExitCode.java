package se.insatskollen.warehouse;

import java.util.Optional;
import java.util.stream.Stream;

/** What the command line tells the shell, and so the operator's timer. */
public enum ExitCode {
    /** Published, or nothing new. */
    DONE(0, "published or nothing new"),
    /** The command or the configuration is wrong. */
    USAGE(2, "usage or configuration"),
    /** Another import is running. */
    LOCKED(3, "another import is running"),
    /** Some delivery was refused, even if the rest was published. */
    REFUSED(4, "some delivery was refused"),
    /** The quality gate or a verification failed. */
    REJECTED(5, "quality gate or verification failed"),
    /** Writing or publishing failed, for instance because the disk is full. */
    PUBLISH_FAILED(6, "writing or publishing failed"),
    /** The release is older than it may be. */
    STALE(7, "stale");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The code of that number; empty when a process ended with a number of somebody else's. */
    public static Optional<ExitCode> of(int number) {
        return Stream.of(values()).filter(code -> code.number == number).findFirst();
    }

    public int number() {
        return number;
    }

    /** A few words for the operator. */
    public String meaning() {
        return meaning;
    }
}
