package se.insatskollen.warehouse.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** Whose cells are linked with each other: areas are parts of areas, projects stand by themselves. */
enum Subjects {
    AREAS,
    PROJECTS;

    private static final String NAME = "subject";

    Set<PublishedShape> shapes() {
        return switch (this) {
            case AREAS ->
                EnumSet.of(
                        PublishedShape.AREA_YEAR_SEX_AGE,
                        PublishedShape.AREA_TERTIAL_SEX,
                        PublishedShape.AREA_YEAR_TYPE_SEX);
            case PROJECTS -> EnumSet.of(PublishedShape.PROJECT_YEAR_SEX);
        };
    }

    Dimension dimension(Grid grid) {
        return switch (this) {
            case AREAS ->
                new Dimension(NAME, grid.areas().stream().map(Subjects::code).toList(), sums(grid.areas()));
            case PROJECTS ->
                Dimension.flat(
                        NAME,
                        grid.projects().stream()
                                .map(Grid.ProjectSlot::projectKey)
                                .toList());
        };
    }

    private static String code(AreaSlot area) {
        return area.areaKey() + " " + area.vintage();
    }

    // A city is its districts as they were, and also those of today; a district of today is what has become part of it.
    private static List<Sum> sums(List<AreaSlot> areas) {
        List<Sum> sums = new ArrayList<>();
        for (AreaSlot area : areas) {
            if (area.vintage() == AreaVintage.TODAY) {
                add(
                        sums,
                        area,
                        areas.stream()
                                .filter(part -> part.today().stream().anyMatch(today -> today == area.place()))
                                .toList());
            } else if (!area.isDistrict()) {
                List<AreaSlot> districts = areas.stream()
                        .filter(part ->
                                part.isDistrict() && part.municipalityKey().equals(area.areaKey()))
                        .toList();
                add(
                        sums,
                        area,
                        districts.stream()
                                .filter(part -> part.vintage() != AreaVintage.TODAY)
                                .toList());
                add(
                        sums,
                        area,
                        districts.stream()
                                .filter(part -> part.today().isEmpty())
                                .toList());
            }
        }
        return sums;
    }

    private static void add(List<Sum> sums, AreaSlot total, List<AreaSlot> parts) {
        Sum sum = Sum.withOthers(code(total), parts.stream().map(Subjects::code).toList());
        if (!parts.isEmpty() && !sums.contains(sum)) {
            sums.add(sum);
        }
    }
}
