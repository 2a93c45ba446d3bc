package se.insatskollen.warehouse.counts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.codes.CaseStage;
import se.insatskollen.warehouse.codes.CountFate;
import se.insatskollen.warehouse.disclosure.Limits;

/**
 * The stages of projects. A stage is hidden when few families came to it, and when few came to an earlier stage that is
 * shown and not to this one: the difference would tell of them. The first stage is the project's whole number of cases.
 */
final class ProjectFlow {
    /**
     * A stage of a project.
     *
     * @param leftBehind families that came to another stage and not to this one
     */
    private record Stage(int cases, int families, Map<CaseStage, Integer> leftBehind) {}

    private final Map<String, Map<CaseStage, Stage>> projects = new TreeMap<>();

    private ProjectFlow() {}

    static ProjectFlow read(Connection connection) throws SQLException {
        ProjectFlow flow = new ProjectFlow();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select * from stage_families order by project_key, case_stage, earlier_stage nulls first")) {
            while (rows.next()) {
                flow.add(rows);
            }
        }
        return flow;
    }

    // The row of the stage itself comes before those of whom it left behind.
    private void add(ResultSet row) throws SQLException {
        Map<CaseStage, Stage> stages =
                projects.computeIfAbsent(row.getString("project_key"), key -> new EnumMap<>(CaseStage.class));
        CaseStage stage = CaseStage.valueOf(row.getString("case_stage"));
        int families = row.getInt("family_count");
        Optional<CaseStage> earlier =
                Optional.ofNullable(row.getString("earlier_stage")).map(CaseStage::valueOf);
        if (earlier.isPresent()) {
            stages.get(stage).leftBehind().put(earlier.get(), families);
        } else {
            stages.put(stage, new Stage(row.getInt("case_count"), families, new EnumMap<>(CaseStage.class)));
        }
    }

    /**
     * Projects of so few cases that a hidden stage could be worked out from their whole number: it has at least one case,
     * and leaves at least one behind.
     */
    Set<String> tooSmall(Limits limits) {
        return projects.entrySet().stream()
                .filter(project -> project.getValue().get(CaseStage.OPENED).cases() <= limits.families())
                .filter(project -> !few(project.getValue(), limits).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @param cells that tell nothing new of the projects; where a project's whole number does not, nor does its flow */
    HiddenCells hidden(Limits limits, EarlierCounts earlier, HiddenCells cells) {
        HiddenCells hidden = new HiddenCells(List.of("project_key", "case_stage"));
        projects.forEach((project, stages) -> {
            boolean isWithheld = cells.has(project, ProjectCells.ALL, ProjectCells.ALL, ProjectCells.ALL);
            Set<CaseStage> few = few(stages, limits);
            for (CaseStage stage : stages.keySet()) {
                CellName name = new CellName(CountFate.STAGE, List.of(project, stage.name()));
                boolean isLittleChanged =
                        earlier.changed(name).filter(limits::isFew).isPresent();
                if (isLittleChanged || (isWithheld && earlier.wasShown(name) && !few.contains(stage))) {
                    hidden.keep(name.cell());
                } else if (isWithheld || few.contains(stage) || earlier.wasHidden(name)) {
                    hidden.hide(name.cell());
                }
            }
        });
        return hidden;
    }

    private static Set<CaseStage> few(Map<CaseStage, Stage> stages, Limits limits) {
        Sensitivity rules = new Sensitivity(limits);
        Set<CaseStage> few = EnumSet.noneOf(CaseStage.class);
        Set<CaseStage> shown = EnumSet.noneOf(CaseStage.class);
        stages.forEach((name, stage) -> {
            boolean isDifferenceFew = shown.stream()
                    .anyMatch(earlier -> rules.isFew(stage.leftBehind().getOrDefault(earlier, 0)));
            (isDifferenceFew || rules.isFew(stage.families()) ? few : shown).add(name);
        });
        return few;
    }
}
