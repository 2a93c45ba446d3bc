package se.insatskollen.etl.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.insatskollen.warehouse.codes.CostShare;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.DocumentAccess;
import se.insatskollen.warehouse.codes.DocumentKind;
import se.insatskollen.warehouse.codes.GrantStatus;
import se.insatskollen.warehouse.codes.SourceCheck;
import se.insatskollen.warehouse.codes.StaffingStatus;
import se.insatskollen.warehouse.codes.StaffingUnit;

/** What the invented city's project register and funders deliver: documents, grants and staffing beside the projects. */
final class RegisterFiles {
    static final String DAY = DatePrecision.DAY.label();
    static final String FUND_DOCUMENT = "exempelstad-fonden-beslut";
    static final LocalDate FUND_START = LocalDate.of(2012, 1, 1);
    static final LocalDate AS_OF = Observation.LAST_DAY;
    static final String OWNER = "Exempelstads kommun";

    private static final Headers DOCUMENTS = Headers.of(
            "dokument_id",
            "titel",
            "utgivare",
            "typ",
            "datum",
            "datum_noggrannhet",
            "nummer",
            "länk",
            "tillgång",
            "kontroll",
            "anmärkning");
    private static final Headers GRANTS = Headers.of(
            "bidrag_id",
            "projekt_id",
            "finansiär",
            "program",
            "belopp",
            "ungefärligt",
            "läge",
            "täcker",
            "från",
            "från_noggrannhet",
            "till",
            "till_noggrannhet",
            "beslutsdatum",
            "beslutsdatum_noggrannhet",
            "nummer",
            "villkor",
            "dokument",
            "plats",
            "uppgift_av",
            "per",
            "per_noggrannhet");
    private static final Headers STAFFING = Headers.of(
            "bemanning_id",
            "projekt_id",
            "antal",
            "enhet",
            "roll",
            "läge",
            "från",
            "från_noggrannhet",
            "till",
            "till_noggrannhet",
            "dokument",
            "plats",
            "uppgift_av",
            "per",
            "per_noggrannhet");
    private static final int GRANT_PERCENT = 70;
    private static final int GRANT_STEP = 50_000;
    private static final int STAFF_PERCENT = 75;
    private static final int KRONOR_A_YEAR_OF_WORK = 680_000;

    private final Account account;

    RegisterFiles(Account account) {
        this.account = account;
    }

    void write(Landing landing) throws IOException {
        DeliveryFile documents = landing.open("document", "document.csv", DOCUMENTS.names());
        DeliveryFile grants = landing.open("grant", "grant.xlsx", GRANTS.names());
        DeliveryFile staffing = landing.open("staffing", "staffing.csv", STAFFING.names());
        documents.write(document(FUND_DOCUMENT, "Beslut om en social investeringsfond", FUND_START));
        for (Project project : Projects.ALL) {
            documents.write(document(documentId(project), "Projektplan för " + project.name(), decided(project)));
            if (!project.isRunning()) {
                documents.write(document(
                        EvaluationFile.documentId(project),
                        "Utvärdering av " + project.name(),
                        EvaluationFile.published(project)));
            }
            grants.write(grant(project));
            staffing.write(staffing(project));
        }
    }

    static String documentId(Project project) {
        return project.id() + "-plan";
    }

    private static LocalDate decided(Project project) {
        return project.from().minusMonths(2);
    }

    private static Object[] document(String id, String title, LocalDate day) {
        return new Object[] {
            id,
            title,
            OWNER,
            DocumentKind.OFFICIAL_REPORT.label(),
            day,
            DAY,
            null,
            null,
            DocumentAccess.ONLY_MENTIONED.label(),
            SourceCheck.NOT_CHECKED.label(),
            "Påhittat. Dokumentet finns inte."
        };
    }

    private Object[] grant(Project project) {
        long cost = account.of(project).children()
                * Prices.kronorThen(project.kronorPerChild(), decided(project)).ore()
                / 100;
        long rounded = Math.max(1, cost * GRANT_PERCENT / 100 / GRANT_STEP) * GRANT_STEP;
        return new Object[] {
            project.id() + "-bidrag",
            project.id(),
            OWNER,
            "Exempelstads sociala investeringsfond",
            Ore.kronor(rounded),
            "nej",
            GrantStatus.GRANTED.label(),
            CostShare.PART.label(),
            project.from(),
            DAY,
            project.to().orElse(null),
            project.to().map(day -> DAY).orElse(null),
            decided(project),
            DAY,
            null,
            null,
            documentId(project),
            "Finansiering",
            OWNER,
            AS_OF,
            DAY
        };
    }

    private Object[] staffing(Project project) {
        return new Object[] {
            project.id() + "-bemanning",
            project.id(),
            fullTimeEquivalents(project),
            StaffingUnit.FULL_TIME_EQUIVALENT.label(),
            "behandlare",
            StaffingStatus.ACTUAL.label(),
            project.from(),
            DAY,
            project.to().orElse(null),
            project.to().map(day -> DAY).orElse(null),
            documentId(project),
            "Bemanning",
            OWNER,
            AS_OF,
            DAY
        };
    }

    // As many as the project's staff cost pays for, in steps of a half; both in the prices of the last year.
    private BigDecimal fullTimeEquivalents(Project project) {
        long days = ChronoUnit.DAYS.between(project.from(), project.to().orElse(Observation.LAST_DAY));
        long cost = account.of(project).children() * project.kronorPerChild() * STAFF_PERCENT / 100;
        long halves = Math.max(1, cost * 2 * 365 / days / KRONOR_A_YEAR_OF_WORK);
        return BigDecimal.valueOf(halves * 5, 1);
    }
}
