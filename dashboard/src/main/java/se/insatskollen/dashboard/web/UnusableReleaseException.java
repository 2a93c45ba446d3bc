package se.insatskollen.dashboard.web;

/** There is a release, but it cannot be read or is not what was published. The message says where and what to do. */
public final class UnusableReleaseException extends Exception {
    UnusableReleaseException(String message) {
        super(message);
    }

    UnusableReleaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
