package se.insatskollen.dashboard.web;

/** The address names something that is not there. The message is Swedish and stands on the page. */
public final class NotFoundException extends RuntimeException {
    public NotFoundException(String message) {
        super(message);
    }
}
