package se.insatskollen.warehouse.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.Sex;

/**
 * The places of all cells of the declared tables: which areas, periods, types and projects there are.
 *
 * @param areas by place
 * @param types keys of the types of intervention, by place
 * @param projects by place
 * @param openedYears where and when cases were delivered
 */
record Grid(
        Periods periods,
        List<AreaSlot> areas,
        List<String> types,
        List<ProjectSlot> projects,
        Set<OpenedYear> openedYears) {
    /** A year in which a municipality delivered cases. */
    record OpenedYear(String municipalityKey, int year) {}

    /** A project and the municipality its figures are told under. */
    record ProjectSlot(String projectKey, AreaSlot municipality) {}

    /** In the order of their places: both sexes together first. */
    static final List<Sex> SEXES = List.of(Sex.ALL, Sex.WOMEN, Sex.MEN);

    static final List<AgeBand> AGES = List.of(AgeBand.values());
    /** Place of what is not told apart by sex or age. */
    static final int ALL = 0;

    static final int GIRLS = 1;
    static final int BOYS = 2;
    /** Place of an age outside the bands, told among all ages only. */
    static final int OUTSIDE = -1;

    private static final int[] LAST_AGES = {5, 12, 15, 17};

    /** The place of the band an age belongs to; {@link #OUTSIDE} from 18 years on. */
    static int ageBand(int years) {
        for (int band = 0; band < LAST_AGES.length; band++) {
            if (years <= LAST_AGES[band]) {
                return band + 1;
            }
        }
        return OUTSIDE;
    }

    /** The place of a cell of an area in a time of {@link Periods}, a year or a longer one. */
    int areaTime(int area, int time, int sex, int age) {
        return ((area * periods.times() + time) * SEXES.size() + sex) * AGES.size() + age;
    }

    int areaTimes() {
        return areas.size() * periods.times() * SEXES.size() * AGES.size();
    }

    int areaTertial(int area, int tertial, int sex) {
        return (area * periods.tertials() + tertial) * SEXES.size() + sex;
    }

    int areaTertials() {
        return areas.size() * periods.tertials() * SEXES.size();
    }

    int areaType(int area, int time, int type, int sex) {
        return ((area * periods.times() + time) * types.size() + type) * SEXES.size() + sex;
    }

    int areaTypes() {
        return areas.size() * periods.times() * types.size() * SEXES.size();
    }

    int projectTime(int project, int time, int sex) {
        return (project * periods.times() + time) * SEXES.size() + sex;
    }

    int projectTimes() {
        return projects.size() * periods.times() * SEXES.size();
    }

    /** The municipality's own history, by key. */
    Map<String, AreaSlot> municipalities() {
        return areas.stream()
                .filter(area -> !area.isDistrict())
                .collect(Collectors.toMap(AreaSlot::areaKey, area -> area, (first, second) -> first));
    }

    /** Whether the municipality delivered cases of the year at that place. */
    boolean hasCases(String municipalityKey, int year) {
        return openedYears.contains(new OpenedYear(municipalityKey, periods.yearAt(year)));
    }

    /** The places of the years; longer times come after them. */
    IntStream years() {
        return IntStream.range(0, periods.years());
    }
}
