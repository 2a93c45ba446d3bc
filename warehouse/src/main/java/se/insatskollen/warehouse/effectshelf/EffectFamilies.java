package se.insatskollen.warehouse.effectshelf;

import java.util.List;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.PlacedDays;

/** Leaves marks of the families behind what is told of an effect, part by part and service by service. */
final class EffectFamilies {
    private final FigureMarks marks;

    EffectFamilies(FigureMarks marks) {
        this.marks = marks;
    }

    /** Those whom the balance tells of: in everything that children are matched by, and in their age. */
    void followed(List<IndexChild> followed) {
        followed.forEach(child -> marks.add(
                part(child, "followed"),
                child.familyKey(),
                child.stratum().toString().hashCode(),
                child.ageYears()));
    }

    /** Those whose days are compared, and who has any in each told form. */
    void matched(List<MatchedChild> matched, List<PlacementType> told) {
        for (MatchedChild child : matched) {
            marks.add(part(child.child(), "matched"), child.familyKey(), 1, 1);
            PlacedDays after = child.outcome().after();
            told.stream()
                    .filter(type -> after.of(type) > 0)
                    .forEach(type -> marks.add(part(child.child(), type.name()), child.familyKey(), after.of(type), 1));
        }
    }

    /** Those who have any of the placebo's days. */
    void placebo(List<MatchedChild> matched) {
        for (MatchedChild child : matched) {
            int days = sum(child.outcome().before());
            if (days > 0) {
                marks.add(part(child.child(), "before"), child.familyKey(), days, 1);
            }
        }
    }

    /** Those whose days are left when what is told is taken from what an indicator tells. */
    void left(Contributions days) {
        days.forEach((family, number) -> marks.add("left", family, number, 1));
    }

    private static String part(IndexChild child, String what) {
        return "%s %s".formatted(child.service().name(), what);
    }

    private static int sum(PlacedDays days) {
        return days.byType().values().stream().mapToInt(Integer::intValue).sum();
    }
}
