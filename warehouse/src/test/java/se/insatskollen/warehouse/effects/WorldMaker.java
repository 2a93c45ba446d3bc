package se.insatskollen.warehouse.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TargetGroup;

/**
 * Makes worlds of one target group in memory. One family in five has a risk well above the others, which no stratum
 * tells of and which siblings share; need and earlier placements raise the risk and are commoner in the project, so that
 * its children cannot be compared with all others; one child in ten of the project has its siblings in ordinary service.
 */
final class WorldMaker {
    private static final List<Stays> STAYS = List.of(
            new Stays(PlacementType.RESIDENTIAL_HOME, 115, 0.85),
            new Stays(PlacementType.FOSTER_HOME, 320, 1.05),
            new Stays(PlacementType.EMERGENCY_HOME, 42, 0.7));
    private static final double[] TYPE_SHARES = {0.4, 0.35, 0.25};
    private static final List<AgeBand> AGES =
            List.of(AgeBand.AGE_0_5, AgeBand.AGE_6_12, AgeBand.AGE_13_15, AgeBand.AGE_16_17);
    private static final int[] FIRST_AGE = {0, 6, 13, 16, 18};
    private static final double[] AGE_SHARES = {0.2, 0.35, 0.3, 0.15};
    private static final List<NeedLevel> NEEDS = List.of(NeedLevel.LOW, NeedLevel.MEDIUM, NeedLevel.HIGH);
    private static final double[] ORDINARY_NEEDS = {0.4, 0.4, 0.2};
    private static final double[] PROJECT_NEEDS = {0.15, 0.45, 0.4};
    private static final double[] NEED_RISK = {0.3, 0.9, 1.6};
    private static final double[] EARLIER = {0.06, 0.12, 0.22};
    private static final double[] CHILDREN = {0.55, 0.3, 0.15};
    private static final double EARLIER_RISK = 1.3;
    private static final double RECENT = 0.4;
    private static final double HIGHEST_RISK = 0.95;
    private static final double TROUBLE_RISK = 2.5;
    private static final int AREA_GROUPS = 2;
    private static final int YEARS = 3;

    private final Setting setting;
    private final UniformRandomProvider random;
    private final List<IndexChild> children = new ArrayList<>();
    private final List<Double> truths = new ArrayList<>();

    private WorldMaker(Setting setting, long seed) {
        this.setting = setting;
        this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /** A world with so many families in the project; the same seed makes the same world. */
    static World make(Setting setting, int projectFamilies, long seed) {
        WorldMaker maker = new WorldMaker(setting, seed);
        for (int i = 0; i < projectFamilies; i++) {
            maker.addFamily("P" + i, Service.PROJECT);
        }
        for (int i = 0; i < projectFamilies * setting.ordinaryPerProject(); i++) {
            maker.addFamily("O" + i, Service.ORDINARY);
        }
        return new World(List.copyOf(maker.children), List.copyOf(maker.truths));
    }

    private void addFamily(String family, Service service) {
        double risk = (happens(0.2) ? 1.8 : 0.8) * trouble(service);
        String area = "grupp " + random.nextInt(AREA_GROUPS);
        boolean isSplit = service == Service.PROJECT && happens(0.1);
        int siblings = 1 + pick(CHILDREN);
        for (int i = 0; i < siblings; i++) {
            addChild(family, isSplit && i > 0 ? Service.ORDINARY : service, area, risk);
        }
    }

    private double trouble(Service service) {
        if (!setting.isPickedByTrouble()) {
            return 1;
        }
        return happens(service == Service.PROJECT ? 0.6 : 0.1) ? TROUBLE_RISK : 1;
    }

    private void addChild(String family, Service service, String area, double familyRisk) {
        int age = pick(AGE_SHARES);
        int need = pick(service == Service.PROJECT ? PROJECT_NEEDS : ORDINARY_NEEDS);
        boolean isPlacedEarlier = happens(EARLIER[need] * familyRisk);
        Stratum stratum = new Stratum(
                TargetGroup.NEGLECT,
                AGES.get(age),
                happens(0.5) ? Sex.WOMEN : Sex.MEN,
                NEEDS.get(need),
                isPlacedEarlier,
                area,
                2018 + random.nextInt(YEARS));
        double risk = Math.min(
                HIGHEST_RISK, setting.baseRisk() * NEED_RISK[need] * (isPlacedEarlier ? EARLIER_RISK : 1) * familyRisk);
        double ratio = service == Service.PROJECT ? setting.riskRatio() : 1;
        PlacedDays before = placed(isPlacedEarlier ? Math.min(HIGHEST_RISK, RECENT * familyRisk) : 0);
        children.add(new IndexChild(
                family + "-" + children.size(),
                family,
                service,
                FIRST_AGE[age] + random.nextInt(FIRST_AGE[age + 1] - FIRST_AGE[age]),
                stratum,
                Map.of(Window.MONTHS_24, new Followed(placed(risk * ratio), before))));
        if (service == Service.PROJECT) {
            truths.add(risk * (ratio - 1) * daysWhenPlaced());
        }
    }

    /** Mean days of a placed child: exact, since starts, lengths and types are finite lists. */
    private static double daysWhenPlaced() {
        double days = 0;
        for (int type = 0; type < TYPE_SHARES.length; type++) {
            days += TYPE_SHARES[type] * STAYS.get(type).mean();
        }
        return days;
    }

    private PlacedDays placed(double risk) {
        if (!happens(risk)) {
            return PlacedDays.NONE;
        }
        Stays stays = STAYS.get(pick(TYPE_SHARES));
        return new PlacedDays(Map.of(stays.type(), stays.draw(random)));
    }

    private boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    private int pick(double[] shares) {
        double left = random.nextDouble();
        int i = 0;
        while (i < shares.length - 1 && left >= shares[i]) {
            left -= shares[i];
            i++;
        }
        return i;
    }
}
