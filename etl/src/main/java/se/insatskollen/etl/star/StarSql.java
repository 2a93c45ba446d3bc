package se.insatskollen.etl.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.AuditReconciliation;
import se.insatskollen.warehouse.tables.Tables;

/**
 * One file of SQL that makes a table: of the star, by its contract, or on the way there, for the run alone.
 *
 * @param name of the file and of what it makes
 * @param sql one select
 * @param contract the table's; empty for what is staged on the way
 * @param isWritten whether its rows are written to a file; what only one or two others read is worked out by them
 */
public record StarSql(String name, String sql, Optional<Table> contract, boolean isWritten) {
    /** The rows that are read but not shown; reconciliation counts them. */
    static final String LEFT_OUT = "stg_left_out";

    private static final Set<String> WRITTEN = Set.of(
            "stg_area_by_name",
            "stg_case",
            "stg_placement",
            "stg_cost_pool",
            "stg_case_minutes",
            "stg_cost_share",
            LEFT_OUT);

    /** Everything that a release's star is made by, but the reconciliation, which comes last. */
    public static List<StarSql> all() {
        List<StarSql> all = new ArrayList<>(List.of(
                staged("stg_area_by_name"),
                staged("stg_cost_pool"),
                staged("stg_case_pool"),
                staged("stg_case_minutes"),
                staged("stg_cost_share"),
                staged(LEFT_OUT)));
        for (Source source : Sources.ALL) {
            if (source.upkeep() == Upkeep.BY_SYSTEM) {
                all.add(staged("stg_" + source.name()));
            }
        }
        for (Table table : Tables.RESEARCH) {
            if (!table.equals(AuditReconciliation.TABLE)) {
                all.add(of(table));
            }
        }
        return List.copyOf(all);
    }

    /** The SQL of one table of the research shelf. */
    public static StarSql of(Table table) {
        return new StarSql(table.name(), SqlFile.read("star", table.name()), Optional.of(table), true);
    }

    private static StarSql staged(String name) {
        return new StarSql(name, SqlFile.read("staging", name), Optional.empty(), WRITTEN.contains(name));
    }
}
