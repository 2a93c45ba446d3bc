package se.insatskollen.warehouse.release;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.counts.CountShelf;
import se.insatskollen.warehouse.disclosure.AuditMemory;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.RefusedTableException;
import se.insatskollen.warehouse.duckdb.ContentHash;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.IndicatorException;
import se.insatskollen.warehouse.figures.IndicatorShelf;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.OpenAreaYear;
import se.insatskollen.warehouse.tables.OpenProjectEconomy;
import se.insatskollen.warehouse.tables.OpenProjectFlow;
import se.insatskollen.warehouse.tables.OpenProjectYear;
import se.insatskollen.warehouse.tables.Tables;

/**
 * Turns the Parquet files of the star into a release: checks them against their contracts, loads both databases, and
 * writes the manifest. Publishing is somebody else's step.
 */
public final class ReleaseBuilder {
    /** What a release is made from, beside the Parquet files. */
    public record Origin(
            String release,
            LocalDate dataDate,
            String fingerprint,
            String codeVersion,
            List<DeliveryAccount> deliveries) {}

    private static final Set<Table> ABOUT_CASES =
            Set.of(OpenAreaYear.TABLE, OpenProjectFlow.TABLE, OpenProjectYear.TABLE, OpenProjectEconomy.TABLE);
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseBuilder.class);

    private final Path folder;
    private final List<Path> facit;
    private final Limits limits;
    private final Optional<Path> last;

    /**
     * @param folder the folder that holds {@code research/<table>/part-00000.parquet} for every research table
     * @param facit Parquet files of staged planted truths; none where nothing invented was delivered
     * @param limits how few are too few to show
     * @param last folder of the release before, whose edition of the open shelf this one follows; empty before the first
     */
    public ReleaseBuilder(Path folder, List<Path> facit, Limits limits, Optional<Path> last) {
        this.folder = folder;
        this.facit = List.copyOf(facit);
        this.limits = limits;
        this.last = last;
    }

    public void build(Origin origin) throws IOException, SQLException, ReleaseRejectedException {
        String inputs = EditionInputs.hash(origin, limits);
        List<Manifest.TableAccount> tables = new ArrayList<>();
        try (Connection connection = DuckDb.inMemory()) {
            DoorViews views = new DoorViews(connection, folder);
            views.openParquet();
            reject(ContractCheck.violations(connection, Tables.RESEARCH));
            views.openDoors(facit);
            tables.addAll(
                    load(connection, "research", () -> shelf(connection, "research", Tables.RESEARCH, Table::name)));
            tables.addAll(load(connection, "register", () -> register(connection)));
            tables.addAll(openShelf(connection, inputs));
        }
        List<Manifest.FileHash> hashes = hashesWhileVerifying(tables);
        ManifestFile.write(
                folder,
                new Manifest(
                        origin.release(),
                        Instant.now(),
                        origin.dataDate(),
                        origin.fingerprint(),
                        origin.codeVersion(),
                        Verification.contracts(),
                        origin.deliveries(),
                        tables,
                        hashes,
                        inputs));
    }

    // Made anew only where something has changed that it is made of: else byte for byte what it was.
    private List<Manifest.TableAccount> openShelf(Connection connection, String inputs)
            throws SQLException, IOException, ReleaseRejectedException {
        Optional<LastEdition> same = LastEdition.in(last).filter(edition -> edition.isMadeOf(inputs));
        if (same.isPresent()) {
            LOG.info("The open shelf stays as it is");
            return same.get().takeOver(folder);
        }
        computeIndicators(connection);
        hideCounts(connection);
        List<Manifest.TableAccount> accounts = new ArrayList<>(load(connection, "open", () -> open(connection)));
        accounts.addAll(load(connection, "edition", () -> edition(connection)));
        return accounts;
    }

    // Both read everything there is: one in DuckDB, the other here.
    private List<Manifest.FileHash> hashesWhileVerifying(List<Manifest.TableAccount> tables)
            throws IOException, SQLException, ReleaseRejectedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<List<Manifest.FileHash>> hashes = thread.submit(this::hashes);
            List<String> problems = Verification.ofDatabases(folder, tables);
            List<Manifest.FileHash> all = hashes.get();
            reject(problems);
            return all;
        } catch (ExecutionException e) {
            throw new IOException(
                    "The files of the release could not be hashed: "
                            + e.getCause().getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was interrupted", e);
        } finally {
            thread.shutdownNow();
        }
    }

    private List<Manifest.TableAccount> register(Connection connection) throws SQLException {
        List<Manifest.TableAccount> accounts = new ArrayList<>();
        DuckDb.execute(connection, "create schema register." + Door.INVENTED.schema());
        for (Door door : Door.values()) {
            DuckDb.execute(connection, "use " + DoorViews.schema(door));
            accounts.addAll(
                    shelf(connection, shelf("register", door), Tables.REGISTER, table -> sql("register", table)));
        }
        return accounts;
    }

    private List<Manifest.TableAccount> open(Connection connection) throws SQLException {
        List<Manifest.TableAccount> accounts = new ArrayList<>();
        DuckDb.execute(connection, "create schema open." + Door.INVENTED.schema());
        for (Door door : Door.values()) {
            DuckDb.execute(connection, "use " + DoorViews.schema(door));
            accounts.addAll(shelf(connection, shelf("open", door), Tables.OPEN, table -> open(door, table)));
        }
        return accounts;
    }

    // Figures about cases are shown only of the invented city until disclosure control exists.
    private static String open(Door door, Table table) {
        String sql = sql("open", table);
        boolean isShown = door == Door.INVENTED || !ABOUT_CASES.contains(table);
        return isShown ? sql : "(select * from " + sql + " where false)";
    }

    private void computeIndicators(Connection connection) throws SQLException, IOException, ReleaseRejectedException {
        EarlierShelf earlier = EarlierShelf.open(connection, last);
        for (Door door : Door.values()) {
            DuckDb.execute(connection, "use " + DoorViews.schema(door));
            AuditMemory memory = earlier.memory(door);
            try {
                new IndicatorShelf(connection, indicators(door), limits, earlier.edition(door), memory).compute();
            } catch (IndicatorException | ExposedException | RefusedTableException e) {
                throw new ReleaseRejectedException(List.of(e.getMessage()));
            }
            remember(connection, memory);
        }
        DuckDb.execute(connection, "use memory.main");
        earlier.close();
    }

    private static void remember(Connection connection, AuditMemory memory) throws SQLException {
        DuckDb.execute(connection, "create table computed_passed_component (input_hash varchar)");
        try (PreparedStatement statement =
                connection.prepareStatement("insert into computed_passed_component values (?)")) {
            for (String hash : memory.passed()) {
                statement.setString(1, hash);
                statement.execute();
            }
        }
    }

    // What the next edition must know of this one; the web process never opens it.
    private List<Manifest.TableAccount> edition(Connection connection) throws SQLException {
        List<Manifest.TableAccount> accounts = new ArrayList<>();
        DuckDb.execute(connection, "create schema edition." + Door.INVENTED.schema());
        for (Door door : Door.values()) {
            DuckDb.execute(connection, "use " + DoorViews.schema(door));
            accounts.addAll(shelf(connection, shelf("edition", door), Tables.EDITION, ReleaseBuilder::computed));
        }
        return accounts;
    }

    private static String computed(Table table) {
        return table.name().replaceFirst("^edition_", "computed_");
    }

    private void hideCounts(Connection connection) throws SQLException, ReleaseRejectedException {
        for (Door door : Door.values()) {
            DuckDb.execute(connection, "use " + DoorViews.schema(door));
            try {
                new CountShelf(connection, limits).hide();
            } catch (ExposedException | RefusedTableException e) {
                throw new ReleaseRejectedException(List.of(e.getMessage()));
            }
        }
        DuckDb.execute(connection, "use memory.main");
    }

    private static List<Indicator> indicators(Door door) {
        return door == Door.INVENTED ? Indicators.ALL : List.of();
    }

    // Through the real door a shelf is the database itself, through the other a schema of it.
    private static String shelf(String database, Door door) {
        return door == Door.REAL ? database : database + "." + door.schema();
    }

    private interface Rows {
        /** A relation or a query in parentheses that gives the rows of the table. */
        String of(Table table);
    }

    private interface Shelf {
        List<Manifest.TableAccount> fill() throws SQLException;
    }

    private List<Manifest.TableAccount> load(Connection connection, String database, Shelf shelf) throws SQLException {
        DuckDb.attachNew(connection, folder.resolve(database + ".duckdb"), database);
        // One transaction: hundreds of comments, each committed by itself, would take longer than the rows.
        connection.setAutoCommit(false);
        List<Manifest.TableAccount> accounts = shelf.fill();
        connection.commit();
        connection.setAutoCommit(true);
        DuckDb.execute(connection, "use memory.main");
        DuckDb.execute(connection, "detach " + database);
        return accounts;
    }

    private List<Manifest.TableAccount> shelf(Connection connection, String shelf, List<Table> tables, Rows rows)
            throws SQLException {
        List<Manifest.TableAccount> accounts = new ArrayList<>();
        for (Table table : tables) {
            String relation = rows.of(table);
            fill(connection, shelf, table, relation);
            accounts.add(account(connection, shelf, table));
        }
        return accounts;
    }

    private static void fill(Connection connection, String database, Table table, String relation) throws SQLException {
        requireContract(connection, table, relation);
        for (String statement : Ddl.create(database, table)) {
            DuckDb.execute(connection, statement);
        }
        DuckDb.execute(
                connection,
                "insert into %s.%s select %s from %s%s"
                        .formatted(
                                database,
                                table.name(),
                                String.join(", ", table.columnNames()),
                                relation,
                                database.equals("research") ? "" : orderByKey(table)));
    }

    // The Parquet files of the research shelf are sorted already.
    private static String orderByKey(Table table) {
        return " order by " + table.keys().stream().map(Column::name).collect(joining(", "));
    }

    // Of the research shelf the hash is that of the rows put in; verification must find them in the database.
    private Manifest.TableAccount account(Connection connection, String shelf, Table table) throws SQLException {
        String relation = shelf.equals("research") ? "memory.main." + table.name() : shelf + "." + table.name();
        String hash = ContentHash.of(connection, relation);
        long rows = Long.parseLong(hash.substring(0, hash.indexOf('-')));
        LOG.info("{}.{}: {} rows", shelf, table.name(), rows);
        return new Manifest.TableAccount(shelf, table.name(), rows, hash);
    }

    private static String sql(String shelf, Table table) {
        return "(" + SqlFile.read(shelf, table.name()) + ")";
    }

    // Names and types must be the contract's: a silent cast would change figures.
    private static void requireContract(Connection connection, Table table, String relation) throws SQLException {
        Map<String, String> expected = new LinkedHashMap<>();
        table.columns().forEach(column -> expected.put(column.name(), Ddl.type(column.type())));
        Map<String, String> actual = new LinkedHashMap<>();
        DuckDb.columns(connection, relation)
                .forEach((name, type) ->
                        actual.put(name, type.toLowerCase(Locale.ROOT).replace(",", ", ")));
        if (!new ArrayList<>(actual.entrySet()).equals(new ArrayList<>(expected.entrySet()))) {
            throw new SQLException(
                    "%s.sql gives the columns %s; its contract says %s".formatted(table.name(), actual, expected));
        }
    }

    private List<Manifest.FileHash> hashes() throws IOException {
        List<Manifest.FileHash> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hashes.add(new Manifest.FileHash(
                        folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file), Files.size(file)));
            }
        }
        return hashes;
    }

    private static void reject(List<String> problems) throws ReleaseRejectedException {
        if (!problems.isEmpty()) {
            throw new ReleaseRejectedException(problems);
        }
    }
}
