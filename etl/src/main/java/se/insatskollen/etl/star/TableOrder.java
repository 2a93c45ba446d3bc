package se.insatskollen.etl.star;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.insatskollen.etl.staging.InParallel;

/**
 * Builds tables some at a time, each after the tables its SQL names: the SQL itself says what it depends on. Of those
 * that can be built next, the one that most others wait for goes first.
 */
public final class TableOrder {
    /** Builds one table. */
    interface Build {
        void table(StarSql table) throws IOException;
    }

    private final Map<String, StarSql> tables;
    private final Map<String, Set<String>> needed;
    private final Comparator<StarSql> awaited;

    private TableOrder(List<StarSql> tables) {
        this.tables = tables.stream().collect(toMap(StarSql::name, Function.identity()));
        this.needed = tables.stream().collect(toMap(StarSql::name, this::namesIn));
        Map<String, Integer> waiting = this.tables.keySet().stream()
                .collect(toMap(Function.identity(), name -> waitingFor(name).size()));
        this.awaited = Comparator.<StarSql>comparingInt(table -> -waiting.get(table.name()))
                .thenComparing(StarSql::name);
    }

    /** Builds the tables; tables that name each other in a circle are a bug. */
    static void run(List<StarSql> tables, Build build) throws IOException {
        new TableOrder(tables).run(build);
    }

    /** The tables one after the other, each after those its SQL names. */
    public static List<StarSql> sequence(List<StarSql> tables) {
        TableOrder order = new TableOrder(tables);
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            ordered.add(order.next(ordered, ordered).orElseThrow(order::circle).name());
        }
        return ordered.stream().map(order.tables::get).toList();
    }

    private void run(Build build) throws IOException {
        ExecutorService threads = InParallel.threads();
        try {
            CompletionService<String> building = new ExecutorCompletionService<>(threads);
            Set<String> started = new HashSet<>();
            Set<String> built = new HashSet<>();
            while (built.size() < tables.size()) {
                Optional<StarSql> next = next(started, built);
                if (next.isPresent() && started.size() - built.size() < InParallel.AT_A_TIME) {
                    started.add(next.get().name());
                    building.submit(() -> built(next.get(), build));
                } else if (started.size() > built.size()) {
                    built.add(building.take().get());
                } else {
                    throw circle();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was interrupted", e);
        } catch (ExecutionException e) {
            throw asItWas(e.getCause());
        } finally {
            InParallel.end(threads);
        }
    }

    private Optional<StarSql> next(Set<String> started, Set<String> built) {
        return tables.values().stream()
                .filter(table -> !started.contains(table.name()))
                .filter(table -> built.containsAll(needed.get(table.name())))
                .min(awaited);
    }

    private Set<String> namesIn(StarSql table) {
        return tables.keySet().stream()
                .filter(name -> !name.equals(table.name()))
                .filter(name -> Pattern.compile("\\b" + name + "\\b")
                        .matcher(table.sql())
                        .find())
                .collect(toUnmodifiableSet());
    }

    // All that cannot be built before the table is, directly or by others.
    private Set<String> waitingFor(String table) {
        Set<String> waiting = new HashSet<>();
        collectWaiting(table, waiting);
        return waiting;
    }

    private void collectWaiting(String table, Set<String> waiting) {
        needed.forEach((name, its) -> {
            if (its.contains(table) && waiting.add(name)) {
                collectWaiting(name, waiting);
            }
        });
    }

    private IllegalStateException circle() {
        return new IllegalStateException("Tables of the star name each other in a circle: " + tables.keySet());
    }

    private static String built(StarSql table, Build build) throws IOException {
        try {
            build.table(table);
            return table.name();
        } catch (IOException e) {
            throw new IOException(table.name() + " could not be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(table.name() + " could not be built", e);
        }
    }

    private static IOException asItWas(Throwable cause) throws IOException {
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        return cause instanceof IOException failure ? failure : new IOException(cause);
    }
}
