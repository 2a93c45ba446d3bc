package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.key;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What has passed the disclosure audit, so that the next edition need not try the same again. */
public final class EditionPassedComponent {
    public static final Table TABLE = new Table(
            "edition_passed_component",
            "One row per set of hidden cells, tied to each other, that an intruder has tried in vain.",
            List.of(key("input_hash", "Hash of everything that the audit of the set depends on.")));

    private EditionPassedComponent() {}
}
