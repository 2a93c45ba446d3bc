package se.insatskollen.etl.redteam;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that the two public files say behind one door: the real one, or that of the invented city. */
record Shelf(
        Map<Key, Row> rows,
        List<Compared> compared,
        List<Counted> areaYears,
        List<Counted> projectYears,
        List<Stage> stages,
        List<Booked> economy,
        Map<String, Fact> facts,
        Map<String, Area> areas,
        Map<String, String> areaOfProject) {

    Set<String> projects() {
        return areaOfProject.keySet();
    }

    /** The municipality that a project's figures stand under. */
    String municipalityOfProject(String project) {
        Area area = areas.get(areaOfProject.get(project));
        return area != null && area.isDistrict() ? area.parent() : areaOfProject.get(project);
    }

    /** The same with other rows. */
    Shelf with(Map<Key, Row> others) {
        return new Shelf(others, compared, areaYears, projectYears, stages, economy, facts, areas, areaOfProject);
    }

    long hiddenRows() {
        return rows.values().stream().filter(Row::isHidden).count();
    }
}
