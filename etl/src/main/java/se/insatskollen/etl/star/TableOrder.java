package se.insatskollen.etl.star;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import se.insatskollen.etl.staging.InParallel;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Table;

/** Builds tables two at a time, each after the tables its SQL names: the SQL itself says what it depends on. */
final class TableOrder {
    /** Builds one table. */
    interface Build {
        void table(Table table) throws IOException;
    }

    private TableOrder() {}

    /** Builds the tables; a table may name only tables before it in the list. */
    static void run(List<Table> tables, Build build) throws IOException {
        ExecutorService pool = InParallel.threads();
        try {
            Map<String, CompletableFuture<Void>> started = new HashMap<>();
            for (Table table : tables) {
                String sql = SqlFile.read("star", table.name());
                CompletableFuture<?>[] needed = started.entrySet().stream()
                        .filter(earlier -> names(sql, earlier.getKey()))
                        .map(Map.Entry::getValue)
                        .toArray(CompletableFuture<?>[]::new);
                started.put(
                        table.name(), CompletableFuture.allOf(needed).thenRunAsync(() -> build(build, table), pool));
            }
            CompletableFuture.allOf(started.values().toArray(new CompletableFuture<?>[0]))
                    .join();
        } catch (CompletionException e) {
            throw asItWas(e);
        } finally {
            InParallel.end(pool);
        }
    }

    private static boolean names(String sql, String table) {
        return Pattern.compile("\\b" + table + "\\b").matcher(sql).find();
    }

    private static void build(Build build, Table table) {
        try {
            build.table(table);
        } catch (IOException e) {
            throw new UncheckedIOException(table.name() + " could not be written", e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(table.name() + " could not be built", e);
        }
    }

    private static IOException asItWas(CompletionException e) {
        if (e.getCause() instanceof UncheckedIOException failure) {
            return new IOException(
                    failure.getMessage() + ": " + failure.getCause().getMessage(), failure.getCause());
        }
        if (e.getCause() instanceof RuntimeException bug) {
            throw bug;
        }
        throw e;
    }
}
