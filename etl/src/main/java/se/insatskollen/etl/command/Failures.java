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
        if (saysDiskIsFull(failure)) {
            talk.printf(
                    "The disk of %s is full. Free some space and import again; the last release stands.%n",
                    settings.home());
            return ExitCode.PUBLISH_FAILED.number();
        }
        if (failure instanceof CommandFailedException known) {
            talk.println(known.getMessage());
            return known.code().number();
        }
        if (failure instanceof IOException) {
            talk.printf(
                    "Reading or writing failed: %s. See to it and run the command again; the last release stands.%n",
                    reason(failure));
            return ExitCode.PUBLISH_FAILED.number();
        }
        if (failure instanceof SQLException) {
            talk.printf("DuckDB says: %s. The last release stands.%n", firstLine(failure.getMessage()));
            return ExitCode.PUBLISH_FAILED.number();
        }
        LOG.error("This is a fault in Insatskollen. Report it with these lines; the last release stands.", failure);
        return ExitCode.PUBLISH_FAILED.number();
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
