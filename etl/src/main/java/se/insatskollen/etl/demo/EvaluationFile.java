package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import se.insatskollen.warehouse.codes.EvaluationStatus;
import se.insatskollen.warehouse.codes.EvaluatorPosition;
import se.insatskollen.warehouse.codes.ReportAccess;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;

/**
 * An invented evaluation of each project that has ended. None says how many children took part: the count of a small project
 * would undo the care that its figures are told with.
 */
final class EvaluationFile {
    private static final Headers HEADERS = Headers.of(
            "utvärdering_id",
            "projekt_id",
            "utvärderare",
            "utvärderarens_ställning",
            "läge",
            "upplägg",
            "analyserade",
            "deltog",
            "enhet",
            "uppföljning",
            "publicerad",
            "publicerad_noggrannhet",
            "slutsats",
            "kritik",
            "omfattar_kostnad",
            "rapport",
            "dokument",
            "plats",
            "uppgift_av",
            "per",
            "per_noggrannhet");
    private static final int MONTHS_TO_PUBLICATION = 6;
    private static final String NOBODY_TO_COMPARE_WITH =
            "Påhittad kritik: det finns ingen jämförelse med liknande barn.";

    private EvaluationFile() {}

    static void write(Landing landing) throws IOException {
        DeliveryFile file = landing.open("evaluation", "evaluation.csv", HEADERS.names());
        for (Project project : Projects.ALL) {
            if (!project.isRunning()) {
                file.write(row(project));
            }
        }
    }

    static String documentId(Project project) {
        return project.id() + "-utvardering";
    }

    static LocalDate published(Project project) {
        return project.to().orElseThrow().plusMonths(MONTHS_TO_PUBLICATION);
    }

    private static Object[] row(Project project) {
        boolean isMeasured = project.scoreGain() > 1;
        return new Object[] {
            documentId(project),
            project.id(),
            isMeasured ? "Exempelstads FoU-enhet (påhittad)" : "Projektets egen personal (påhittad)",
            (isMeasured ? EvaluatorPosition.OWN_RD_UNIT : EvaluatorPosition.OWN_STAFF).label(),
            EvaluationStatus.DONE.label(),
            (isMeasured ? StudyDesign.BEFORE_AFTER : StudyDesign.JUDGEMENT).label(),
            null,
            null,
            null,
            isMeasured ? "Från stödets början till dess slut" : null,
            published(project),
            RegisterFiles.DAY,
            isMeasured
                    ? "Påhittad slutsats: barnen mådde i genomsnitt bättre efter stödet än före."
                    : "Påhittad slutsats: personalen bedömer att de flesta familjer hade nytta av stödet.",
            NOBODY_TO_COMPARE_WITH,
            StatedAnswer.NO.label(),
            ReportAccess.FULL.label(),
            documentId(project),
            "Sammanfattning",
            RegisterFiles.OWNER,
            RegisterFiles.AS_OF,
            RegisterFiles.DAY
        };
    }
}
