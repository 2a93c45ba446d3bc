package se.insatskollen.warehouse.release;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.duckdb.ContentHash;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** Fills the databases of a release: each table by the SQL of its name, under its contract, with an account of its rows. */
final class ShelfLoader {
    /** Of the research shelf. */
    static final String RESEARCH = "research";

    private static final Logger LOG = LoggerFactory.getLogger(ShelfLoader.class);

    private final Connection connection;
    private final Path folder;

    /** @param connection in memory, with the schemas of {@link DoorViews} */
    ShelfLoader(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** Makes the database of the researchers from the Parquet files. */
    List<Manifest.TableAccount> research() throws SQLException {
        return load(RESEARCH, () -> shelf(RESEARCH, Tables.RESEARCH, Table::name));
    }

    /**
     * Makes a database of what is seen through each door, a schema a door.
     *
     * @param database its name, and that of the folder of its SQL
     */
    List<Manifest.TableAccount> byDoor(String database, List<Table> tables) throws SQLException {
        return load(database, () -> {
            List<Manifest.TableAccount> accounts = new ArrayList<>();
            DuckDb.execute(connection, "create schema %s.%s".formatted(database, Door.INVENTED.schema()));
            for (Door door : Door.values()) {
                DuckDb.execute(connection, "use " + DoorViews.schema(door));
                accounts.addAll(shelf(shelf(database, door), tables, table -> sql(database, table)));
            }
            return accounts;
        });
    }

    // Through the real door a shelf is the database itself, through the other a schema of it.
    private static String shelf(String database, Door door) {
        return door == Door.REAL ? database : database + "." + door.schema();
    }

    private static String sql(String layer, Table table) {
        return "(" + SqlFile.read(layer, table.name()) + ")";
    }

    private interface Rows {
        /** A relation or a query in parentheses that gives the rows of the table. */
        String of(Table table);
    }

    private interface Content {
        List<Manifest.TableAccount> fill() throws SQLException;
    }

    private List<Manifest.TableAccount> load(String database, Content content) throws SQLException {
        DuckDb.attachNew(connection, folder.resolve(database + ".duckdb"), database);
        // One transaction: hundreds of comments, each committed by itself, would take longer than the rows.
        connection.setAutoCommit(false);
        List<Manifest.TableAccount> accounts = content.fill();
        connection.commit();
        connection.setAutoCommit(true);
        DuckDb.execute(connection, "use memory.main");
        DuckDb.execute(connection, "detach " + database);
        return accounts;
    }

    private List<Manifest.TableAccount> shelf(String shelf, List<Table> tables, Rows rows) throws SQLException {
        List<Manifest.TableAccount> accounts = new ArrayList<>();
        for (Table table : tables) {
            fill(shelf, table, rows.of(table));
            accounts.add(account(shelf, table));
        }
        return accounts;
    }

    private void fill(String shelf, Table table, String relation) throws SQLException {
        requireContract(table, relation);
        for (String statement : Ddl.create(shelf, table)) {
            DuckDb.execute(connection, statement);
        }
        DuckDb.execute(
                connection,
                "insert into %s.%s select %s from %s%s"
                        .formatted(
                                shelf,
                                table.name(),
                                String.join(", ", table.columnNames()),
                                relation,
                                shelf.equals(RESEARCH) ? "" : orderByKey(table)));
    }

    // The Parquet files of the research shelf are sorted already.
    private static String orderByKey(Table table) {
        return " order by " + table.keys().stream().map(Column::name).collect(joining(", "));
    }

    // Of the research shelf the hash is that of the rows put in; verification must find them in the database.
    private Manifest.TableAccount account(String shelf, Table table) throws SQLException {
        String relation = shelf.equals(RESEARCH) ? "memory.main." + table.name() : shelf + "." + table.name();
        String hash = ContentHash.of(connection, relation);
        long rows = Long.parseLong(hash.substring(0, hash.indexOf('-')));
        LOG.info("{}.{}: {} rows", shelf, table.name(), rows);
        return new Manifest.TableAccount(shelf, table.name(), rows, hash);
    }

    // Names and types must be the contract's: a silent cast would change figures.
    private void requireContract(Table table, String relation) throws SQLException {
        if (!ContractCheck.hasColumns(connection, table, relation)) {
            throw new SQLException("%s.sql gives the columns %s; its contract says %s"
                    .formatted(
                            table.name(),
                            ContractCheck.columns(connection, relation),
                            ContractCheck.expectedColumns(table)));
        }
    }
}
