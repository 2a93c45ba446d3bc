package se.insatskollen.dashboard.page.invented.projects;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectKind;

/** Lists the projects of the invented city. */
public final class InventedProjectsPage implements Page {
    public static final String PATH = InventedCity.PATH + "/projekt";

    record View(String heading, List<Line> lines) {}

    /** A project with what its cases and ledger add up to; nothing where it has neither. */
    record Line(ProjectRow project, Optional<TotalRow> total) {
        String cases() {
            return total.map(row -> row.caseCount().map(SwedishFormat::number).orElse(SwedishFormat.HIDDEN))
                    .orElse("inga");
        }

        String cost() {
            return total.map(row ->
                            row.costOre().map(SwedishFormat::roundedKronor).orElse(SwedishFormat.HIDDEN))
                    .orElse("inget");
        }
    }

    record ProjectRow(
            String projectKey,
            String projectName,
            ProjectKind projectKind,
            InterventionType interventionType,
            String areaName,
            AreaLevel areaLevel,
            Optional<String> municipalityName,
            @Nested Period period) {

        String href() {
            return PATH + "/" + projectKey;
        }

        String what() {
            return interventionType == InterventionType.OTHER
                    ? projectKind.label()
                    : "%s, %s".formatted(projectKind.label(), interventionType.label());
        }

        String where() {
            boolean isPart = areaLevel == AreaLevel.DISTRICT && municipalityName.isPresent();
            return isPart ? areaName + ", " + municipalityName.get() : areaName;
        }
    }

    /** All years together; both figures are empty where they are hidden. */
    record TotalRow(String projectKey, Optional<Long> caseCount, Optional<Long> costOre) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Map<String, TotalRow> totals =
                open.figures().list(InventedProjectsPage.class, "totals.sql", TotalRow.class).stream()
                        .collect(Collectors.toMap(TotalRow::projectKey, Function.identity()));
        List<Line> lines = open.list(InventedProjectsPage.class, "projects.sql", ProjectRow.class).stream()
                .map(row -> new Line(row, Optional.ofNullable(totals.get(row.projectKey()))))
                .toList();
        return new Shown("page/invented/projects/projects.jte", new View(heading(lines), lines));
    }

    private static String heading(List<Line> lines) {
        long count = lines.stream()
                .filter(line -> line.project().projectKind() == ProjectKind.PROJECT)
                .count();
        return switch ((int) count) {
            case 0 -> "Exempelstad har inga projekt i den här utgåvan.";
            case 1 -> "Exempelstad har ett påhittat projekt.";
            default -> "Exempelstad har %s påhittade projekt.".formatted(SwedishFormat.word(count));
        };
    }
}
