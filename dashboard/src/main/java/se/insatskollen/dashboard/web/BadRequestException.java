package se.insatskollen.dashboard.web;

/** The address asks for something we do not have a word for. The message is Swedish and stands on the page. */
public final class BadRequestException extends RuntimeException {
    public BadRequestException(String message) {
        super(message);
    }

    public BadRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
