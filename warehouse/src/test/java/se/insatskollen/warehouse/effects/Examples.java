package se.insatskollen.warehouse.effects;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TargetGroup;

/** Children for tests, told by what matters in them. */
final class Examples {
    static final Window WINDOW = Window.MONTHS_24;

    private static final AtomicInteger CHILDREN = new AtomicInteger();

    private Examples() {}

    /** A key that no other child has. */
    static String anybody() {
        return "child " + CHILDREN.incrementAndGet();
    }

    /** A stratum of its own for each area group. */
    static Stratum stratum(String areaGroup) {
        return new Stratum(TargetGroup.NEGLECT, AgeBand.AGE_6_12, Sex.WOMEN, NeedLevel.HIGH, false, areaGroup, 2019);
    }

    static IndexChild child(String family, Service service, String areaGroup, int homeDays, int fosterDays) {
        return child(family, service, areaGroup, new Followed(days(homeDays, fosterDays), PlacedDays.NONE));
    }

    static IndexChild child(String family, Service service, String areaGroup, Followed followed) {
        return new IndexChild(anybody(), family, service, 8, stratum(areaGroup), Map.of(WINDOW, followed));
    }

    /** A child whose window has not passed. */
    static IndexChild young(String family, Service service) {
        return new IndexChild(anybody(), family, service, 8, stratum("A"), Map.of());
    }

    static PlacedDays days(int home, int foster) {
        if (home == 0 && foster == 0) {
            return PlacedDays.NONE;
        }
        if (home == 0) {
            return new PlacedDays(Map.of(PlacementType.FOSTER_HOME, foster));
        }
        return foster == 0
                ? new PlacedDays(Map.of(PlacementType.RESIDENTIAL_HOME, home))
                : new PlacedDays(Map.of(PlacementType.RESIDENTIAL_HOME, home, PlacementType.FOSTER_HOME, foster));
    }
}
