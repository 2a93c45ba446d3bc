package se.insatskollen.warehouse;

/** What the command line tells the shell, and so the operator's timer. */
public enum ExitCode {
    /** Published, or nothing new. */
    DONE(0),
    /** The command or the configuration is wrong. */
    USAGE(2),
    /** Another import is running. */
    LOCKED(3),
    /** Some delivery was refused, even if the rest was published. */
    REFUSED(4),
    /** The quality gate or a verification failed. */
    REJECTED(5),
    /** Writing or publishing failed, for instance because the disk is full. */
    PUBLISH_FAILED(6),
    /** The release is older than it may be. */
    STALE(7);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
