package se.insatskollen.etl.star;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.etl.staging.InParallel;

/** Builds tables some at a time, each after the tables its SQL names: the SQL itself says what it depends on. */
public final class TableOrder {
    /** Builds one table. */
    interface Build {
        void table(StarSql table) throws IOException;
    }

    private final Map<String, StarSql> tables;
    private final Build build;
    // The small tables have a thread of their own, so that they do not queue before the large ones.
    private final ExecutorService large;
    private final ExecutorService small;
    private final Map<String, CompletableFuture<Void>> started = new HashMap<>();

    private TableOrder(List<StarSql> tables, Build build, ExecutorService large, ExecutorService small) {
        this.tables = tables.stream().collect(Collectors.toMap(StarSql::name, Function.identity()));
        this.build = build;
        this.large = large;
        this.small = small;
    }

    /** Builds the tables; tables that name each other in a circle are a bug. */
    static void run(List<StarSql> tables, Build build) throws IOException {
        ExecutorService large = InParallel.threads();
        ExecutorService small = Executors.newSingleThreadExecutor();
        try {
            TableOrder order = new TableOrder(tables, build, large, small);
            CompletableFuture<?>[] all = tables.stream().map(order::start).toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            throw asItWas(e);
        } finally {
            InParallel.end(large);
            InParallel.end(small);
        }
    }

    /** The tables one after the other, each after those its SQL names. */
    public static List<StarSql> sequence(List<StarSql> tables) {
        Map<String, StarSql> ordered = new LinkedHashMap<>();
        tables.forEach(table -> follow(table, tables, ordered));
        return List.copyOf(ordered.values());
    }

    private static void follow(StarSql table, List<StarSql> tables, Map<String, StarSql> ordered) {
        if (!ordered.containsKey(table.name())) {
            needed(table, tables).forEach(other -> follow(other, tables, ordered));
            ordered.put(table.name(), table);
        }
    }

    private CompletableFuture<Void> start(StarSql table) {
        CompletableFuture<Void> already = started.get(table.name());
        if (already != null) {
            return already;
        }
        CompletableFuture<?>[] needed =
                needed(table, tables.values()).map(this::start).toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Void> future =
                CompletableFuture.allOf(needed).thenRunAsync(() -> build(table), table.isLarge() ? large : small);
        started.put(table.name(), future);
        return future;
    }

    private static Stream<StarSql> needed(StarSql table, Collection<StarSql> tables) {
        return tables.stream()
                .filter(other -> !other.equals(table) && names(table.sql(), other.name()))
                .sorted(Comparator.comparing(StarSql::name));
    }

    private static boolean names(String sql, String table) {
        return Pattern.compile("\\b" + table + "\\b").matcher(sql).find();
    }

    private void build(StarSql table) {
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
