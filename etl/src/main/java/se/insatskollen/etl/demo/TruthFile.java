package se.insatskollen.etl.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.TruthSubject;

/**
 * The answers: what is planted in the process that makes the cases, worked out from its parameters and never estimated
 * from what it made. No estimator may read them.
 */
final class TruthFile {
    private static final Headers HEADERS =
            Headers.of("sanning_id", "gäller", "projekt_id", "område", "mått", "värde", "enhet", "beskrivning");
    private static final int DECIMALS = 4;
    static final List<PlacementType> TYPES = List.of(
            PlacementType.RESIDENTIAL_HOME,
            PlacementType.FOSTER_HOME,
            PlacementType.EMERGENCY_HOME,
            PlacementType.STATE_INSTITUTION);

    private final DeliveryFile file;

    TruthFile(Landing landing) throws IOException {
        this.file = landing.open("planted_truth", "planted_truth.csv", HEADERS.names());
    }

    void write() throws IOException {
        for (Project project : Projects.ALL) {
            writeProject(project, new ExpectedDays(project));
        }
        for (Place place : City.PLACES) {
            writePlace(place);
        }
        writeEverywhere();
    }

    private void writeProject(Project project, ExpectedDays expected) throws IOException {
        for (PlacementType type : TYPES) {
            if (expected.without(type) > 0) {
                writeType(project, expected, type);
            }
        }
        project(
                project,
                "kostnad per barn i 2025 års priser",
                project.kronorPerChild(),
                "kronor",
                "Allt som är bokfört på projektet, omräknat till 2025 års priser och delat med antalet barn. Gäller barn"
                        + " vars insats har börjat.");
        double ordinary = new ExpectedSupport(project).kronor();
        project(
                project,
                "kostnad per barn med vanligt stöd",
                ordinary,
                "kronor",
                "Vad stödet till ett likadant barn kostar i genomsnitt utan projektet, i 2025 års priser: chansen att"
                        + " barnet får stöd gånger vad stöd kostar. Utredningen är inte med, eftersom projektets barn"
                        + " också utreds.");
        project(
                project,
                "värde av undvikna dygn per barn",
                value(expected),
                "kronor",
                "Undvikna dygn gånger genomsnittligt dygnspris 2025, alla placeringsformer.");
        project(
                project,
                "vinst per barn, netto",
                value(expected) + ordinary - project.kronorPerChild(),
                "kronor",
                "Värdet av undvikna dygn plus vad vanligt stöd hade kostat minus vad projektet kostar, i 2025 års priser"
                        + " och utan ränta. Under 0 är det en förlust.");
        project(
                project,
                "extra förbättring på SDQ",
                project.scoreGain(),
                "poäng",
                "Utöver vad ordinarie insatser når, före avkortning till skalans gränser.");
    }

    private void writeType(Project project, ExpectedDays expected, PlacementType type) throws IOException {
        String window = "Inom 730 dygn från och med dagen då barnets första ärende öppnades.";
        String name = type.label();
        project(
                project,
                "riskkvot för placering, " + name,
                project.effect().of(type),
                "kvot",
                "Risken för placering med projektet delad med risken för samma barn utan projektet. 1 är ingen effekt."
                        + " Jourhem som leder till annan placering följer den.");
        project(
                project,
                "dygn per barn utan projektet, " + name,
                expected.without(type),
                "dygn",
                "Vad projektets barn hade fått i genomsnitt utan projektet. " + window);
        project(
                project,
                "undvikna dygn per barn, " + name,
                expected.avoided(type),
                "dygn",
                "Dygn som projektet i genomsnitt besparar ett barn. " + window);
    }

    private void writePlace(Place place) throws IOException {
        if (place.placementFactor() != 1) {
            area(
                    place,
                    "riskfaktor för placering",
                    place.placementFactor(),
                    "Risken för placering efter första ärendet jämfört med andra områden, allt annat lika.");
        }
        if (place.investigationFactor() != 1) {
            area(
                    place,
                    "tidsfaktor för utredning",
                    place.investigationFactor(),
                    "Utredningens längd jämfört med andra områden, allt annat lika.");
        }
    }

    private void writeEverywhere() throws IOException {
        everywhere(
                "dygn till förhandsbedömning",
                Timelines.ASSESSMENT.mean(),
                "dygn",
                "Genomsnitt från anmälan till bedömning.");
        everywhere(
                "riskfaktor för barn som varit placerade",
                Risk.EARLIER_FACTOR,
                "kvot",
                "Risken för placering jämfört med andra barn, allt annat lika.");
        everywhere(
                "förändring på SDQ med ordinarie insatser",
                Instrument.SDQ.ordinaryPoints(),
                "poäng",
                "Genomsnitt, före avkortning till skalans gränser. Lägre är bättre.");
    }

    private void project(Project project, String measure, double value, String unit, String description)
            throws IOException {
        write(TruthSubject.PROJECT, project.id(), null, measure, value, unit, description);
    }

    private void area(Place place, String measure, double value, String description) throws IOException {
        write(TruthSubject.AREA, null, City.areaId(place), measure, value, "kvot", description);
    }

    private void everywhere(String measure, double value, String unit, String description) throws IOException {
        write(TruthSubject.ALL, null, null, measure, value, unit, description);
    }

    private void write(
            TruthSubject subject,
            String project,
            String area,
            String measure,
            double value,
            String unit,
            String description)
            throws IOException {
        BigDecimal written = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        file.write(
                "sanning-" + Numbering.padded(file.rows() + 1, 3),
                subject.label(),
                project,
                area,
                measure,
                written,
                unit,
                description);
    }

    private static double value(ExpectedDays expected) {
        return TYPES.stream()
                .mapToDouble(type -> expected.avoided(type) * Prices.meanDayPrice(type))
                .sum();
    }
}
