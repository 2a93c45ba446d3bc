package se.insatskollen.warehouse.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.duckdb.ContractCheck;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * The open shelf of the release before, and what is kept beside it: what was told once cannot be taken back. Its tables
 * are seen as {@code earlier_<table>}; before the first edition they are empty, and so is one whose contract has changed.
 */
final class EarlierShelf implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierShelf.class);
    private static final String PREFIX = "earlier_";
    private static final List<String> DATABASES = List.of(OpenShelf.OPEN, OpenShelf.EDITION);

    private final Connection connection;
    private final Optional<LastEdition> last;

    private EarlierShelf(Connection connection, Optional<LastEdition> last) {
        this.connection = connection;
        this.last = last;
    }

    /** @param last empty before the first edition */
    static EarlierShelf open(Connection connection, Optional<LastEdition> last) throws SQLException {
        if (last.isPresent()) {
            for (String database : DATABASES) {
                DuckDb.attach(connection, last.get().folder().resolve(database + ".duckdb"), PREFIX + database);
            }
        }
        return new EarlierShelf(connection, last);
    }

    /** Shows what the edition before has told through a door, whose schema in memory is the current one. */
    void show(Door door) throws SQLException {
        show(door, OpenShelf.OPEN, Tables.OPEN);
        show(door, OpenShelf.EDITION, Tables.EDITION);
    }

    private void show(Door door, String database, List<Table> tables) throws SQLException {
        String schema = "%s%s.%s".formatted(PREFIX, database, door.schema());
        Set<String> there =
                last.isPresent() ? Set.copyOf(DuckDb.texts(connection, "show tables from " + schema)) : Set.of();
        for (Table table : tables) {
            String name = PREFIX + table.name();
            String rows = schema + "." + table.name();
            boolean isReadable = there.contains(table.name()) && ContractCheck.hasColumns(connection, table, rows);
            if (last.isPresent() && !isReadable) {
                LOG.warn("{} of {} had another contract: of it this is a first edition", table.name(), id());
            }
            DuckDb.execute(
                    connection,
                    isReadable ? "create view %s as from %s".formatted(name, rows) : Ddl.empty(name, table));
        }
    }

    private String id() {
        return last.map(edition -> edition.manifest().release()).orElse("");
    }

    @Override
    public void close() throws SQLException {
        if (last.isPresent()) {
            DuckDb.execute(connection, "use memory.main");
            for (String database : DATABASES) {
                DuckDb.execute(connection, "detach " + PREFIX + database);
            }
        }
    }
}
