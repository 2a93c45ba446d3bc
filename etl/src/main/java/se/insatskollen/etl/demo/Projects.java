package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.TargetGroup;

/**
 * The six projects of Exempelstad, each a case an evaluation must be able to tell from the others. None of them lies in
 * a district whose own placement risk is planted higher or lower.
 */
final class Projects {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /** A large effect on costly care: pays. */
    static final Project LARGE_EFFECT = new Project(
            "exempelstad-hemmateamet",
            "Hemmateamet",
            InterventionType.FAMILY_TREATMENT,
            TargetGroup.CONDUCT,
            List.of(0, 1, 2, 3, 4, 5, 6, 7),
            LocalDate.of(2013, 1, 1),
            last(2020),
            0.7,
            NO_LIMIT,
            49_000,
            new RiskRatios(0.35, 0.8, 0.8, 0.5),
            3);

    /** A moderate effect. */
    static final Project MODERATE_EFFECT = new Project(
            "exempelstad-tidiga-spar",
            "Tidiga spår",
            InterventionType.COORDINATED_SUPPORT,
            TargetGroup.NEGLECT,
            List.of(4, 5, 6, 7, 8, 9, 10, 11),
            LocalDate.of(2016, 1, 1),
            last(2021),
            0.5,
            NO_LIMIT,
            31_000,
            new RiskRatios(0.75, 0.75, 0.75, 0.75),
            2);

    /** No effect at all, at what ordinary support had cost: makes no difference. */
    static final Project NO_EFFECT = new Project(
            "exempelstad-skolspangen",
            "Skolspången",
            InterventionType.SCHOOL_SUPPORT,
            TargetGroup.SCHOOL_ABSENCE,
            List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
            LocalDate.of(2015, 1, 1),
            last(2020),
            0.5,
            NO_LIMIT,
            28_700,
            RiskRatios.NO_EFFECT,
            0);

    /** A small effect at a high cost: loses money. */
    static final Project LOSS = new Project(
            "exempelstad-dygnsjouren",
            "Dygnsjouren",
            InterventionType.FAMILY_TREATMENT,
            TargetGroup.VIOLENCE,
            List.of(6, 7, 8, 9, 10, 11),
            LocalDate.of(2013, 1, 1),
            last(2018),
            0.5,
            NO_LIMIT,
            185_000,
            new RiskRatios(0.9, 0.9, 0.9, 0.9),
            1);

    /** A large effect on so few children that it cannot be seen. */
    static final Project TOO_FEW = new Project(
            "exempelstad-lilla-stigen",
            "Lilla stigen",
            InterventionType.EARLY_SUPPORT,
            TargetGroup.NEGLECT,
            List.of(0),
            LocalDate.of(2018, 1, 1),
            last(2019),
            0.5,
            24,
            57_000,
            new RiskRatios(0.5, 0.5, 0.5, 0.5),
            2);

    /** Started so late that no child has been followed for 24 months. */
    static final Project TOO_EARLY = new Project(
            "exempelstad-nya-lanken",
            "Nya länken",
            InterventionType.COORDINATED_SUPPORT,
            TargetGroup.CONDUCT,
            List.of(6, 7, 8, 9, 10, 11),
            LocalDate.of(2024, 9, 1),
            Optional.empty(),
            0.6,
            NO_LIMIT,
            30_000,
            new RiskRatios(0.6, 0.8, 0.8, 0.7),
            2);

    static final List<Project> ALL = List.of(LARGE_EFFECT, MODERATE_EFFECT, NO_EFFECT, LOSS, TOO_FEW, TOO_EARLY);

    private Projects() {}

    private static Optional<LocalDate> last(int year) {
        return Optional.of(LocalDate.of(year, 12, 31));
    }
}
