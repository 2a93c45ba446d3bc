package se.insatskollen.etl.star;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;

/** Spark, started while something else goes on. */
public final class StartingSpark implements AutoCloseable {
    private final CompletableFuture<SparkSession> session;

    /** Begins to start what {@link SparkEngine#start} starts. */
    public StartingSpark(Path work, long inputBytes) {
        session = CompletableFuture.supplyAsync(() -> SparkEngine.start(work, inputBytes));
    }

    /** The session, once it is there. */
    public SparkSession session() {
        return session.join();
    }

    /** Ends it, also when nobody asked for it. */
    @Override
    public void close() throws IOException {
        session.join().close();
    }
}
