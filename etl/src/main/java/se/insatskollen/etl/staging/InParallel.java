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

/** Runs tasks two at a time, as many as Spark has threads here, and throws what the first of them threw. */
final class InParallel {
    private static final int AT_A_TIME = 2;

    private InParallel() {}

    /** The results in the order of the tasks. When one fails the others are let end before it is told. */
    static <T> List<T> run(List<Callable<T>> tasks) throws IOException, SQLException {
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
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
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private static void awaitEnd(ExecutorService pool) {
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
