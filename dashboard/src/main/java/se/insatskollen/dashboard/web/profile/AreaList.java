package se.insatskollen.dashboard.web.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.place.AreaAddresses;
import se.insatskollen.dashboard.web.place.AreaLink;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.profile.KnownRow.FiguresRow;
import se.insatskollen.dashboard.web.profile.KnownRow.ProjectsRow;
import se.insatskollen.dashboard.web.table.Table;

/**
 * All areas, with a word on what there is about each.
 *
 * @param text what is looked for; empty for everything
 * @param answer which of them there is something about
 * @param groups the districts of each municipality that has some, then the municipalities that have none
 * @param unknown municipalities there is nothing about
 */
public record AreaList(String text, String answer, List<Group> groups, List<AreaLink> unknown) {

    /** Areas under one heading. */
    public record Group(String title, Table table) {}

    /**
     * Lists what an address asks for.
     *
     * @param marked what a caption begins with
     */
    public static AreaList of(
            Optional<String> text,
            String marked,
            List<PlaceRow> places,
            AreaAddresses addresses,
            List<ProjectsRow> projects,
            List<FiguresRow> figures) {
        return new AreaLister(marked, places, addresses, known(projects, figures)).list(text);
    }

    public boolean isEmpty() {
        return groups.isEmpty() && unknown.isEmpty();
    }

    public List<Table> tables() {
        return groups.stream().map(Group::table).toList();
    }

    private static Map<String, KnownRow> known(List<ProjectsRow> projects, List<FiguresRow> figures) {
        Map<String, ProjectsRow> counted =
                projects.stream().collect(Collectors.toMap(ProjectsRow::areaKey, Function.identity()));
        Map<String, FiguresRow> told =
                figures.stream().collect(Collectors.toMap(FiguresRow::areaKey, Function.identity()));
        return Stream.concat(counted.keySet().stream(), told.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> known(Optional.ofNullable(counted.get(key)), Optional.ofNullable(told.get(key)))));
    }

    private static KnownRow known(Optional<ProjectsRow> projects, Optional<FiguresRow> figures) {
        return new KnownRow(
                projects.map(ProjectsRow::projectCount).orElse(0),
                projects.map(ProjectsRow::otherCount).orElse(0),
                figures.map(FiguresRow::indicatorCount).orElse(0),
                figures.map(FiguresRow::firstYear),
                figures.map(FiguresRow::lastYear));
    }
}
