package se.insatskollen.etl.staging;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work some at a time. */
public final class InParallel {
    /** One more than the two cores the figures are for, so that neither waits while a query is planned. */
    public static final int AT_A_TIME = 3;

    private InParallel() {}

    /** Threads for the work; whoever takes them gives them back to {@link #end}. */
    public static ExecutorService threads() {
        return Executors.newFixedThreadPool(AT_A_TIME);
    }

    /** Waits until no work is going on, so that what it was writing can be cleared away. */
    public static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The results in the order of the tasks. When one fails the others are let end before it is told. */
    static <T> List<T> run(List<Callable<T>> tasks) throws IOException, SQLException {
        ExecutorService pool = threads();
        try {
            List<Future<T>> started = tasks.stream().map(pool::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> task : started) {
                results.add(task.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was interrupted", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            end(pool);
        }
    }

    private static IOException thrown(Throwable cause) throws IOException, SQLException {
        if (cause instanceof IOException failure) {
            throw failure;
        }
        if (cause instanceof SQLException failure) {
            throw failure;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        throw new IllegalStateException(cause);
    }
}
