package se.insatskollen.warehouse.release;

import java.util.Set;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.DimInstrument;
import se.insatskollen.warehouse.tables.DimProject;
import se.insatskollen.warehouse.tables.FctAssumption;
import se.insatskollen.warehouse.tables.FctInstrumentProperty;
import se.insatskollen.warehouse.tables.FctPriceIndex;
import se.insatskollen.warehouse.tables.FctUnitCost;

/**
 * The two doors through which the public looks: the real one, and that of the invented city. Each is a schema of its own
 * in the public databases, so that no page can mix them by forgetting a condition.
 */
public enum Door {
    /** What documents and statistics say of the real world. */
    REAL("main", "not is_invented"),
    /** Exempelstad and its neighbours, the real price indices that its own continue, and what is assumed of all savings. */
    INVENTED("exempelstad", "is_invented");

    // What the invented city uses as it stands: its own price indices continue the real ones, and its children answer
    // the real questionnaires, and what must be assumed to tell of savings is the same for all.
    private static final Set<Table> REAL_TO_BOTH =
            Set.of(FctPriceIndex.TABLE, DimInstrument.TABLE, FctInstrumentProperty.TABLE, FctAssumption.TABLE);

    private final String schema;
    private final String condition;

    Door(String schema, String condition) {
        this.schema = schema;
        this.condition = condition;
    }

    /** Name of the schema in the public databases. */
    public String schema() {
        return schema;
    }

    /** The rows of a research table that are seen through this door, as a query over that database or schema. */
    String rows(String database, Table table) {
        String rows = "select * from %s.%s".formatted(database, table.name());
        if (this == INVENTED && table.equals(FctUnitCost.TABLE)) {
            return rows + " where false"; // Real prices; the points they are made of are not seen here either.
        }
        if (isSeenThroughBoth(table)) {
            return rows;
        }
        if (tellsItself(table)) {
            return rows + " where " + condition;
        }
        String seen = rows
                + " where delivery_key in (select delivery_key from %s.audit_file where %s)"
                        .formatted(database, condition);
        // The members that stand for no project and an unknown one are no projects to show.
        return table.equals(DimProject.TABLE) ? seen + " and project_kind <> 'NONE'" : seen;
    }

    private boolean isSeenThroughBoth(Table table) {
        boolean isDelivered = table.columnNames().contains("delivery_key");
        return (!isDelivered && !tellsItself(table)) || (this == INVENTED && REAL_TO_BOTH.contains(table));
    }

    private static boolean tellsItself(Table table) {
        return table.columnNames().contains("is_invented");
    }
}
