package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalReference;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.CaseOutcome;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.ReferralKind;
import se.insatskollen.warehouse.codes.TargetGroup;
import se.insatskollen.warehouse.schema.Table;

/** The grain of everything about children: their cases, with stages, day counts and windows. */
public final class FctCase {
    public static final Table TABLE = new Table(
            "fct_case",
            "One row per case: one child in one process, with or without a project.",
            Table.columns(
                    List.of(
                            key("case_key", "Pseudonym of the case id; stable across releases."),
                            reference("person_key", DimPerson.TABLE, "The child."),
                            reference("family_key", DimFamily.TABLE, "The family."),
                            reference(
                                    "household_key",
                                    DimHousehold.TABLE,
                                    "The household the child lived in when the case was opened."),
                            reference(
                                    "area_key",
                                    DimArea.TABLE,
                                    "District (or municipality without districts) responsible when the case was opened."),
                            reference("municipality_key", DimArea.TABLE, "The municipality."),
                            column(
                                    "is_area_renamed",
                                    BOOLEAN,
                                    "Whether the delivery named a district that had ended; it was mapped to its successor."),
                            reference(
                                    "project_key",
                                    DimProject.TABLE,
                                    "The project; inget-projekt for ordinary service, okant-projekt when the delivered id is not known."),
                            reference(
                                    "intervention_type_key",
                                    DimInterventionType.TABLE,
                                    "The support given; NONE when there was none."),
                            code("target_group", TargetGroup.class, "What the concern is about."),
                            code("need_level", NeedLevel.class, "Need as assessed."),
                            code("referral_kind", ReferralKind.class, "Report of concern or application."),
                            column("is_re_referral", BOOLEAN, "Whether the case system calls it a re-referral."),
                            optional(
                                    "is_investigation_extended",
                                    BOOLEAN,
                                    "Whether the investigation was legally extended; empty without an investigation."),
                            code("case_outcome", CaseOutcome.class, "How it ended, or that it is going on."),
                            optionalReference(
                                    "worker_key",
                                    DimWorker.TABLE,
                                    "The worker first responsible; empty when none is named."),
                            optionalReference(
                                    "second_worker_key",
                                    DimWorker.TABLE,
                                    "The worker responsible beside the first; empty when none is named."),
                            column(
                                    "worker_count",
                                    INTEGER,
                                    "Different workers named on the case or with contacts in it."),
                            column("age_years", INTEGER, "Age in full years when the case was opened, to the month."),
                            column("opened_date", DATE, "Day the report or application came in."),
                            optional(
                                    "assessed_date", DATE, "Day the preliminary assessment was decided; reports only."),
                            optional("investigation_start_date", DATE, "Day the investigation began."),
                            optional("investigation_end_date", DATE, "Day the investigation ended."),
                            optional("support_start_date", DATE, "First day of support."),
                            optional("support_end_date", DATE, "Last day of support."),
                            optional("closed_date", DATE, "Day the case was closed; empty while it is open."),
                            column("has_assessment", BOOLEAN, "Stage: a preliminary assessment was decided."),
                            column("has_investigation", BOOLEAN, "Stage: an investigation began."),
                            column("has_support", BOOLEAN, "Stage: support began."),
                            column("is_closed", BOOLEAN, "Stage: the case is closed."),
                            optional("assessment_days", INTEGER, "Days from opening to the preliminary assessment."),
                            optional("investigation_days", INTEGER, "Days from the investigation's start to its end."),
                            optional("support_wait_days", INTEGER, "Days from opening to the first day of support."),
                            optional(
                                    "support_days",
                                    INTEGER,
                                    "Days of support so far, first and last day both counted."),
                            column(
                                    "open_days",
                                    INTEGER,
                                    "Days from opening to closing, or to the data date while it is open."),
                            optional(
                                    "return_days",
                                    INTEGER,
                                    "Days from closing to the opening of the child's next case; empty when there is none."),
                            column("contact_minutes", INTEGER, "Minutes of all contacts in the case."),
                            column(
                                    "placement_days_before_24",
                                    INTEGER,
                                    "The child's placement days within 24 months before opening."),
                            column(
                                    "placement_days_12",
                                    INTEGER,
                                    "The child's placement days within 12 months from opening."),
                            column(
                                    "placement_days_24",
                                    INTEGER,
                                    "The child's placement days within 24 months from opening."),
                            column(
                                    "placement_days_36",
                                    INTEGER,
                                    "The child's placement days within 36 months from opening."),
                            column(
                                    "known_until_date",
                                    DATE,
                                    "Data date: the day the export of cases was taken; nothing later is known."),
                            column(
                                    "is_followed_12",
                                    BOOLEAN,
                                    "Whether 12 months from opening had passed at the data date."),
                            column(
                                    "is_followed_24",
                                    BOOLEAN,
                                    "Whether 24 months from opening had passed at the data date."),
                            column(
                                    "is_followed_36",
                                    BOOLEAN,
                                    "Whether 36 months from opening had passed at the data date.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctCase() {}
}
