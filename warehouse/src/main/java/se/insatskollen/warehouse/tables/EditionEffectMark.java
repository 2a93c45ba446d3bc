package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/**
 * What tells the next edition how many families a told effect or price of care has changed by; never shown, never sent
 * anywhere.
 */
public final class EditionEffectMark {
    public static final Table TABLE = new Table(
            "edition_effect_mark",
            "One row per told effect or price of care and part of it that families are behind, with marks of them.",
            List.of(
                    key("figure", "Project and months of an effect; municipality and form of prices; joined by |."),
                    key(
                            "part",
                            "What of the figure, such as days of one form in one service, or a year of one provision."),
                    column("marks", TEXT, "Marks, from which no family can be read.")));

    private EditionEffectMark() {}
}
