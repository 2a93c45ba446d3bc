package se.insatskollen.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;

/** Turns a failure into one line with problem, place and remedy. Only a bug of ours shows its stack trace. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** What a failure means: for the shell, and for people in one line. */
    record Verdict(ExitCode code, String message) {}

    private final Settings settings;
    private final PrintWriter talk;

    Failures(Settings settings, PrintWriter talk) {
        this.settings = settings;
        this.talk = talk;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        return told(failure);
    }

    /** Tells of a failure that no command caught, such as a full disk under the temporary folder. */
    int told(Throwable failure) {
        Verdict verdict = judge(failure);
        if (isOurFault(failure)) {
            LOG.error(verdict.message(), failure);
        } else {
            talk.println(verdict.message());
        }
        return verdict.code().number();
    }

    /** What a failure means, without telling anybody. */
    Verdict judge(Throwable failure) {
        if (failure instanceof CommandFailedException known) {
            return new Verdict(known.code(), known.getMessage());
        }
        return new Verdict(ExitCode.PUBLISH_FAILED, message(failure));
    }

    private String message(Throwable failure) {
        if (saysDiskIsFull(failure)) {
            return "The disk of %s is full. Free some space and import again; the last release stands."
                    .formatted(settings.home());
        }
        if (failure instanceof IOException) {
            return "Reading or writing failed: %s. See to it and run the command again; the last release stands."
                    .formatted(reason(failure));
        }
        if (failure instanceof SQLException) {
            return "DuckDB says: %s. The last release stands.".formatted(firstLine(failure.getMessage()));
        }
        return "This is a fault in Insatskollen (%s). Report it with the lines below; the last release stands."
                .formatted(failure.getClass().getSimpleName());
    }

    private static boolean isOurFault(Throwable failure) {
        return !(failure instanceof CommandFailedException
                || failure instanceof IOException
                || failure instanceof SQLException
                || saysDiskIsFull(failure));
    }

    // These say nothing but the path.
    private static String reason(Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return firstLine(failure.getMessage()) + " may not be read or written by this user";
        }
        if (failure instanceof NoSuchFileException) {
            return firstLine(failure.getMessage()) + " does not exist";
        }
        return firstLine(failure.getMessage());
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("no reason is given");
    }

    private static boolean saysDiskIsFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device") || message.contains("ENOSPC")) {
                return true;
            }
        }
        return false;
    }
}
