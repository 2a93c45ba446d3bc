package se.insatskollen.etl.redteam;

import java.util.List;
import java.util.Set;

/**
 * How many cases a cell can have. Cases add up over everything, their number is published for areas and projects, and
 * each family has at least one: so the published numbers of the neighbours leave a ceiling for a hidden cell, and it
 * cannot have more families than cases.
 */
final class Cases {
    // Whoever stops early knows less, and nothing that is wrong.
    private static final int SWEEPS = 8;

    // The units of these are cases by the day they were opened, as the published numbers are.
    private static final Set<String> COUNTED =
            Set.of(Web.OPENED, "placed_within_12_months", "placement_days_24_months", "assessment_within_14_days");

    private final long[] floor;
    private final long[] ceiling;

    Cases(Web web) {
        this.floor = new long[web.size()];
        this.ceiling = new long[web.size()];
        for (int place = 0; place < web.size(); place++) {
            floor[place] = web.cases(place).orElse(web.families(place).from());
            boolean isNone = web.families(place).to() == 0;
            ceiling[place] = isNone ? 0 : web.cases(place).orElse(Interval.UNKNOWN);
        }
        List<Relation> counted = web.relations().stream()
                .filter(relation -> !relation.law().isBroken())
                .filter(relation -> COUNTED.contains(web.key(relation.total()).indicator())
                        && COUNTED.contains(web.key(relation.parts()[0]).indicator()))
                .toList();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            counted.forEach(this::narrow);
        }
    }

    long[] ceilings() {
        return ceiling.clone();
    }

    Interval interval(int place) {
        return new Interval(floor[place], ceiling[place]);
    }

    private void narrow(Relation relation) {
        long floors = 0;
        long ceilings = 0;
        for (int part : relation.parts()) {
            floors += relation.isDisjoint() ? floor[part] : 0;
            ceilings += ceiling[part];
        }
        boolean isSum =
                relation.isComplete() && relation.isDisjoint() && relation.law().isExact();
        set(relation.total(), floors, isSum ? ceilings : Interval.UNKNOWN);
        for (int part : relation.parts()) {
            long others = relation.isDisjoint() ? floors - floor[part] : 0;
            long least = isSum ? floor[relation.total()] - (ceilings - ceiling[part]) : 0;
            set(part, least, ceiling[relation.total()] - others);
        }
    }

    private void set(int place, long least, long most) {
        long newFloor = Math.max(floor[place], least);
        long newCeiling = Math.min(ceiling[place], most);
        if (newFloor <= newCeiling) {
            floor[place] = newFloor;
            ceiling[place] = newCeiling;
        }
    }
}
