package se.insatskollen.etl.demo;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.codes.AreaCoverage;
import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;
import se.insatskollen.warehouse.codes.TargetGroup;

/** The invented city's project register: its social investment fund and the six projects the fund pays for. */
final class ProjectFile {
    private static final Headers HEADERS = Headers.of(
            "projekt_id",
            "namn",
            "andra_namn",
            "slag",
            "tidig_insats_för_barn",
            "tidig_insats_skäl",
            "ingår_i",
            "område",
            "omfattning",
            "omfattning_beskrivning",
            "ägare",
            "målgrupp",
            "insatstyp",
            "start",
            "start_noggrannhet",
            "slut",
            "slut_noggrannhet",
            "status",
            "hela_kostnaden",
            "dokument",
            "plats",
            "uppgift_av",
            "per",
            "per_noggrannhet");
    private static final String FUND = "exempelstad-sociala-investeringsfonden";

    private ProjectFile() {}

    static void write(Landing landing) throws IOException {
        DeliveryFile file = landing.open("project", "project.xlsx", HEADERS.names());
        file.write(fund());
        for (Project project : Projects.ALL) {
            file.write(row(project));
        }
    }

    private static Object[] fund() {
        return new Object[] {
            FUND,
            "Exempelstads sociala investeringsfond",
            null,
            ProjectKind.FUND.label(),
            EarlyIntervention.UNCLEAR.label(),
            "Fonden är påhittad och betalar både tidiga och sena insatser.",
            null,
            City.EXEMPELSTAD.areaId(),
            AreaCoverage.WHOLE.label(),
            null,
            RegisterFiles.OWNER,
            null,
            InterventionType.FUNDING.label(),
            RegisterFiles.FUND_START,
            RegisterFiles.DAY,
            null,
            null,
            ProjectStatus.RUNNING.label(),
            CostKnowledge.NOT_KNOWN.label(),
            RegisterFiles.FUND_DOCUMENT,
            "Beslut",
            RegisterFiles.OWNER,
            RegisterFiles.AS_OF,
            RegisterFiles.DAY
        };
    }

    private static Object[] row(Project project) {
        return new Object[] {
            project.id(),
            project.name(),
            null,
            ProjectKind.PROJECT.label(),
            EarlyIntervention.YES.label(),
            "Projektet är påhittat och ger stöd innan barn placeras.",
            FUND,
            area(project),
            coverage(project).label(),
            description(project),
            RegisterFiles.OWNER,
            target(project.target()),
            project.type().label(),
            project.from(),
            RegisterFiles.DAY,
            project.to().orElse(null),
            project.to().map(day -> RegisterFiles.DAY).orElse(null),
            (project.isRunning() ? ProjectStatus.RUNNING : ProjectStatus.ENDED).label(),
            CostKnowledge.KNOWN.label(),
            RegisterFiles.documentId(project),
            "Hela planen",
            RegisterFiles.OWNER,
            RegisterFiles.AS_OF,
            RegisterFiles.DAY
        };
    }

    private static boolean isLocal(Project project) {
        return project.places().size() == 1;
    }

    private static String area(Project project) {
        Optional<String> district = City.district(
                        City.PLACES.get(project.places().get(0)), project.from())
                .filter(local -> isLocal(project))
                .map(District::areaId);
        return district.orElse(City.EXEMPELSTAD.areaId());
    }

    private static AreaCoverage coverage(Project project) {
        return isLocal(project) ? AreaCoverage.WHOLE : AreaCoverage.SEVERAL;
    }

    private static String description(Project project) {
        return project.places().stream()
                .map(City.PLACES::get)
                .map(place -> City.district(place, project.from()).orElseThrow().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String target(TargetGroup group) {
        return switch (group) {
            case NEGLECT -> "Barn som far illa av brister i omsorgen, och deras familjer";
            case VIOLENCE -> "Barn som har upplevt våld i en nära relation, och deras familjer";
            case CONDUCT -> "Barn med normbrytande beteende, och deras familjer";
            case SCHOOL_ABSENCE -> "Barn som inte går till skolan, och deras familjer";
            case NOT_STATED -> throw new IllegalArgumentException("A project has a target group");
        };
    }
}
