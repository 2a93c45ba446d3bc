package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.effects.Followed;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.PlacedDays;
import se.insatskollen.warehouse.effects.Service;
import se.insatskollen.warehouse.effects.Stratum;
import se.insatskollen.warehouse.effects.Window;

/**
 * The children of each project of one invented city and those of ordinary service they are set beside, as the generator tells
 * them and before anything is delivered.
 */
final class ComparedChildren {
    private static final int MONTHS = 24;

    private final Map<Project, List<IndexChild>> byProject = new LinkedHashMap<>();

    private ComparedChildren(List<Project> projects) {
        projects.forEach(project -> byProject.put(project, new ArrayList<>()));
    }

    /** Of a city of so many cases. */
    static Map<Project, List<IndexChild>> of(List<Project> projects, long seed, int cases) {
        ComparedChildren compared = new ComparedChildren(projects);
        Families families =
                new Families(seed, new PersonalNumbers(), new ChildHistory(new Numbering(), new Workers(cases)));
        long told = 0;
        for (long number = 1; told < cases; number++) {
            for (List<SocialCase> child : families.family(number)) {
                told += child.size();
                compared.add(child);
            }
        }
        return compared.byProject;
    }

    private void add(List<SocialCase> child) {
        SocialCase first = child.get(0);
        if (!first.place().municipality().equals(City.EXEMPELSTAD)) {
            return;
        }
        first.project()
                .ifPresentOrElse(
                        its -> {
                            if (byProject.containsKey(its)) {
                                byProject.get(its).add(indexed(child, Service.PROJECT));
                            }
                        },
                        () -> byProject.forEach((project, children) -> {
                            if (project.target() == first.profile().target()) {
                                children.add(indexed(child, Service.ORDINARY));
                            }
                        }));
    }

    private static IndexChild indexed(List<SocialCase> child, Service service) {
        SocialCase first = child.get(0);
        LocalDate opened = first.opened();
        int age = first.child().ageOn(opened);
        List<Stay> stays = child.stream().flatMap(each -> each.stays().stream()).toList();
        boolean isPlacedEarlier = stays.stream().anyMatch(stay -> stay.from().isBefore(opened));
        return new IndexChild(
                first.id(),
                first.child().familyId(),
                service,
                age,
                new Stratum(
                        first.profile().target(),
                        AgeBand.of(age),
                        first.child().identity().isBoy() ? Sex.MEN : Sex.WOMEN,
                        first.profile().need(),
                        isPlacedEarlier,
                        City.EXEMPELSTAD.name(),
                        opened.getYear()),
                followed(stays, opened));
    }

    private static Map<Window, Followed> followed(List<Stay> stays, LocalDate opened) {
        LocalDate end = opened.plusMonths(MONTHS);
        return Observation.knows(end)
                ? Map.of(
                        Window.MONTHS_24,
                        new Followed(days(stays, opened, end), days(stays, opened.minusMonths(MONTHS), opened)))
                : Map.of();
    }

    private static PlacedDays days(List<Stay> stays, LocalDate from, LocalDate until) {
        Map<PlacementType, Integer> days = new EnumMap<>(PlacementType.class);
        int most = (int) (until.toEpochDay() - from.toEpochDay());
        for (Stay stay : stays) {
            long first = Math.max(from.toEpochDay(), stay.from().toEpochDay());
            long last = Math.min(until.toEpochDay() - 1, stay.to().toEpochDay());
            if (last >= first) {
                days.merge(stay.type(), (int) (last - first + 1), (one, other) -> Math.min(most, one + other));
            }
        }
        return new PlacedDays(days);
    }
}
