package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.Column.parent;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.AreaCoverage;
import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;
import se.insatskollen.warehouse.schema.Table;

/** The projects, programmes, funds and studies that the register documents. */
public final class DimProject {
    public static final Table TABLE = new Table(
            "dim_project",
            "One row per project, programme, fund, study or pre-study.",
            Table.columns(
                    List.of(
                            key("project_key", "Stable name; also the last part of its page address."),
                            column("project_name", TEXT, "Name."),
                            optional("other_names", TEXT, "Other names in use, separated by a vertical bar."),
                            code("project_kind", ProjectKind.class, "Kind of undertaking."),
                            code(
                                    "early_intervention",
                                    EarlyIntervention.class,
                                    "Whether it is an early intervention for children."),
                            column("early_intervention_reason", TEXT, "Why we say so."),
                            parent("parent_project_key", "dim_project", "The programme or fund it belongs to."),
                            reference("area_key", DimArea.TABLE, "The smallest area that is stated."),
                            code("area_coverage", AreaCoverage.class, "How much of the area it covered."),
                            optional("coverage_description", TEXT, "The part or parts, in words."),
                            optional("owner", TEXT, "The organisation that ran it."),
                            optional("target_group", TEXT, "Whom it was for."),
                            code("intervention_type", InterventionType.class, "What it does."),
                            optional("start_date", DATE, "First day of the project; see its precision."),
                            optionalCode(
                                    "start_precision", DatePrecision.class, "How exactly the first day is stated."),
                            optional("end_date", DATE, "Last day of the project; see its precision."),
                            optionalCode("end_precision", DatePrecision.class, "How exactly the last day is stated."),
                            code("project_status", ProjectStatus.class, "Where it stood when the source was written."),
                            code(
                                    "full_cost",
                                    CostKnowledge.class,
                                    "Whether its full cost is known; a grant is not the cost.")),
                    Provenance.OF_A_REGISTER_ROW));

    private DimProject() {}
}
