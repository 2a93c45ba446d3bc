package se.insatskollen.dashboard.web.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Queries;
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
     * Lists what is asked for of the areas behind a door.
     *
     * @param path below which each has its page
     * @param text what its name holds; empty for all
     */
    public static AreaList of(Queries open, String path, Optional<String> text) {
        List<PlaceRow> places = PlaceRow.all(open);
        return new AreaLister(open.origin().mark(), places, new AreaAddresses(path, places), known(open)).list(text);
    }

    public boolean isEmpty() {
        return groups.isEmpty() && unknown.isEmpty();
    }

    public List<Table> tables() {
        return groups.stream().map(Group::table).toList();
    }

    private static Map<String, KnownRow> known(Queries open) {
        Map<String, ProjectsRow> counted = open.list(AreaList.class, "projects.sql", ProjectsRow.class).stream()
                .collect(Collectors.toMap(ProjectsRow::areaKey, Function.identity()));
        Map<String, FiguresRow> told = open.figures().list(AreaList.class, "figures.sql", FiguresRow.class).stream()
                .collect(Collectors.toMap(FiguresRow::areaKey, Function.identity()));
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
