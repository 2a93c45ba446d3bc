package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.ScoreDirection;
import se.insatskollen.warehouse.schema.Table;

/** The questionnaires and scales used to measure change. */
public final class DimInstrument {
    public static final Table TABLE = new Table(
            "dim_instrument",
            "One row per instrument.",
            Table.columns(
                    List.of(
                            key("instrument_key", "Stable name."),
                            column("instrument_name", TEXT, "Name."),
                            optional("item_count", INTEGER, "Number of questions."),
                            optional("scale_description", TEXT, "How answers are scored."),
                            optional("lowest_score", INTEGER, "Lowest total score."),
                            optional("highest_score", INTEGER, "Highest total score."),
                            optionalCode("score_direction", ScoreDirection.class, "Which way the score is better."),
                            optional("age_description", TEXT, "Ages it is made for."),
                            optional("respondent", TEXT, "Who answers."),
                            optional("licence", TEXT, "Terms of use."),
                            optional(
                                    "reliability",
                                    DECIMAL,
                                    "Published reliability that reliable change is worked out with; empty where none is chosen."),
                            optional(
                                    "reliability_property_key",
                                    TEXT,
                                    "The row of fct_instrument_property it is taken from.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private DimInstrument() {}
}
