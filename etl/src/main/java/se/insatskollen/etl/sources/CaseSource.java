package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.birthMonth;
import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.identityKind;
import static se.insatskollen.etl.sources.Header.person;
import static se.insatskollen.etl.sources.Header.pseudonym;
import static se.insatskollen.etl.sources.Header.sex;
import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.warehouse.codes.IdentityKind;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.tables.FctCase;

/** Cases as the case system exports them; ids leave the reader as pseudonyms. */
final class CaseSource {
    static final Source SOURCE = Source.landed(
                    "case",
                    Terms.ofSystem("Ärenden", "ärendesystemet", Rhythm.NIGHTLY).byDay("opened_date"),
                    FctCase.TABLE,
                    List.of(
                            pseudonym("ärende_id", "case_key", Subject.CASE)
                                    .or("ärende", "ärendenummer", "ärendenr", "ärende_nr"),
                            person("personnummer", "person_key").or("pnr", "personnr"),
                            birthMonth("personnummer", "birth_month_date").or("pnr", "personnr"),
                            sex("personnummer", "sex").or("pnr", "personnr"),
                            identityKind("personnummer", "identity_kind").or("pnr", "personnr"),
                            pseudonym("familj_id", "family_key", Subject.FAMILY).or("familj", "familjenummer"),
                            pseudonym("hushåll_id", "household_key", Subject.HOUSEHOLD)
                                    .or("hushåll", "hushållsnummer"),
                            header("kommun", "municipality_name").or("kommunkod", "kommunnamn"),
                            header("stadsdel", "district_name")
                                    .or("stadsdelsområde", "sdo", "stadsdelsnämnd")
                                    .mayBeMissing(),
                            header("projekt_id", "project_code")
                                    .or("projekt", "projektkod")
                                    .mayBeMissing(),
                            header("insatstyp", "intervention_type"),
                            header("målgrupp", "target_group"),
                            header("behovsnivå", "need_level"),
                            header("aktualisering", "referral_kind"),
                            header("återaktualisering", "is_re_referral"),
                            header("förlängd_utredning", "is_investigation_extended"),
                            header("inkom", "opened_date").or("inkomstdatum", "inkom datum", "aktualiserad"),
                            header("bedömd", "assessed_date").or("förhandsbedömd", "bedömningsdatum"),
                            header("utredning_inledd", "investigation_start_date"),
                            header("utredning_avslutad", "investigation_end_date"),
                            header("insats_från", "support_start_date"),
                            header("insats_till", "support_end_date"),
                            header("avslutat", "closed_date").or("avslutsdatum", "ärende avslutat"),
                            pseudonym("handläggare", "worker_key", Subject.WORKER)
                                    .or("ansvarig handläggare"),
                            pseudonym("medhandläggare", "second_worker_key", Subject.WORKER)
                                    .or("andra handläggare")
                                    .mayBeMissing(),
                            header("utfall", "case_outcome"),
                            header("uttaget", "extracted_date").or("uttagsdatum", "uttag")),
                    List.of(
                            column("birth_month_date", DATE, "Month of birth."),
                            code("sex", Sex.class, "Sex."),
                            code("identity_kind", IdentityKind.class, "What kind of number tells the child."),
                            column(
                                    "municipality_name",
                                    TEXT,
                                    "Code or name of the municipality as the system wrote it."),
                            optional("district_name", TEXT, "Code or name of the district as the system wrote it."),
                            optional("project_code", TEXT, "The project's id in the case system."),
                            optionalCode("intervention_type", InterventionType.class, "The support given."),
                            optional("second_worker_key", TEXT, "A second worker."),
                            column("extracted_date", DATE, "Day the export was taken.")))
            .protectedBy("skyddad_identitet")
            .inOrder(
                    "opened_date",
                    "assessed_date",
                    "investigation_start_date",
                    "investigation_end_date",
                    "support_start_date",
                    "support_end_date",
                    "closed_date");

    private CaseSource() {}
}
