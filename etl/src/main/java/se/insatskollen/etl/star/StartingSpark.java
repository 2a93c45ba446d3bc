package se.insatskollen.etl.star;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Spark, started while something else goes on. */
public final class StartingSpark implements AutoCloseable {
    private final CompletableFuture<SparkSession> session;

    /** Begins to start what {@link SparkEngine#start} starts. */
    public StartingSpark(Path work, long inputBytes) {
        this(() -> SparkEngine.start(work, inputBytes));
    }

    StartingSpark(Supplier<SparkSession> start) {
        session = CompletableFuture.supplyAsync(start);
    }

    /** The session, once it is there; when it could not be started, what the start threw. */
    public SparkSession session() {
        try {
            return session.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Ends it, also when nobody asked for it. A start that failed is told to whoever asks for the session. */
    @Override
    public void close() throws IOException {
        boolean isStarted =
                session.handle((started, failure) -> failure == null).join();
        if (isStarted) {
            session.join().close();
        }
    }
}
