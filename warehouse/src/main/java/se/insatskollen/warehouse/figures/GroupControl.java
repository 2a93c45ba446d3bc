package se.insatskollen.warehouse.figures;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.disclosure.Audit;
import se.insatskollen.warehouse.disclosure.AuditMemory;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.indicators.Statistic;

/**
 * Disclosure control of the indicators that count the same families: makes their tables coarser until no more than a
 * fifth of any is hidden, chooses one pattern for all, and lets an intruder try it.
 */
final class GroupControl {
    private static final double MOST_HIDDEN = 0.20;

    private final Grid grid;
    private final List<Member> members;
    private final Limits limits;
    private final History history;

    private GroupControl(Grid grid, List<Member> members, Limits limits, EarlierEdition earlier) {
        this.grid = grid;
        this.members = members;
        this.limits = limits;
        this.history = new History(grid, earlier);
    }

    /**
     * The mask of each member, in their order.
     *
     * @throws ExposedException where the audit finds a cell that can be worked out
     */
    static List<Mask> masks(Grid grid, List<Member> members, Limits limits, EarlierEdition earlier, AuditMemory memory)
            throws ExposedException {
        GroupControl control = new GroupControl(grid, members, limits, earlier);
        control.startWhereTheEarlierWas();
        control.coarsenByThemselves();
        Mask.Masked areas = control.protect(Subjects.AREAS);
        Mask.Masked projects = control.protect(Subjects.PROJECTS);
        Audit.of(areas.choice(), memory).requireProtection();
        Audit.of(projects.choice(), memory).requireProtection();
        return members.stream().map(member -> new Mask(member, areas, projects)).toList();
    }

    private void startWhereTheEarlierWas() {
        for (Member member : members) {
            for (PublishedShape shape : member.shapes()) {
                member.choose(history.earlier().firstStep(member.indicator().id(), shape), shape);
            }
        }
    }

    private void coarsenByThemselves() {
        for (Member member : members) {
            if (!member.isDerived()) {
                for (PublishedShape shape : member.indicator().shapes()) {
                    while (forbiddenShare(member, shape) > MOST_HIDDEN) {
                        member.coarsen(shape);
                    }
                }
            }
        }
    }

    private double forbiddenShare(Member member, PublishedShape shape) {
        MemberFigures figures = new MemberFigures(member.indicator(), limits, List.of());
        List<ShapeCell> told =
                member.cells(shape).stream().filter(ShapeCell::isAboutSomebody).toList();
        return share(
                told.stream().filter(cell -> figures.isForbidden(cell.all())).count(), told.size());
    }

    // Each round makes one table coarser, so that there are no more rounds than steps.
    private Mask.Masked protect(Subjects subjects) {
        while (true) {
            keepTogether();
            GroupTables tables = new GroupTables(grid, subjects, members, limits, history);
            Mask.Masked masked = new Mask.Masked(tables, tables.protect(), history);
            Optional<Worst> worst = worst(subjects, masked);
            if (worst.isEmpty()) {
                return masked;
            }
            worst.get().member().coarsen(worst.get().shape());
        }
    }

    private void keepTogether() {
        for (Member member : members) {
            member.twin(members).ifPresent(member::tellAlike);
        }
        for (Member member : members) {
            if (member.isDerived()) {
                followRate(member);
            } else {
                member.keepWithin(member.step(PublishedShape.AREA_YEAR_SEX_AGE));
            }
        }
    }

    // Without girls and boys beside each other there is nothing to compare them by.
    private void followRate(Member ratio) {
        Member rate = members.stream()
                .filter(member -> member.indicator().statistic() == Statistic.RATE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        ratio.indicator().id() + " has no rate of girls and boys among what counts the same families"));
        for (PublishedShape shape : ratio.indicator().shapes()) {
            ratio.choose(rate.step(shape).filter(Step::isBySex), shape);
        }
    }

    /** A table that may be made coarser, and how many of the member's own cells are the reason for it. */
    private record Worst(Member member, PublishedShape shape, long reasons) {}

    // What cannot be protected comes before what is merely hidden too much.
    private Optional<Worst> worst(Subjects subjects, Mask.Masked masked) {
        return tables(subjects)
                .map(table -> new Worst(table.member(), table.shape(), count(table, masked, cell -> masked.choice()
                        .pattern()
                        .isUnprotected(cell))))
                .filter(table -> table.reasons() > 0)
                .max(Comparator.comparingLong(Worst::reasons))
                .or(() -> mostHidden(subjects, masked));
    }

    private Optional<Worst> mostHidden(Subjects subjects, Mask.Masked masked) {
        Set<PublishedShape> tooMuch = subjects.shapes().stream()
                .filter(shape -> members.stream().anyMatch(member -> isMostlyHidden(member, shape, masked)))
                .collect(toSet());
        return tables(subjects)
                .filter(table -> tooMuch.contains(table.shape()))
                .map(table -> new Worst(table.member(), table.shape(), count(table, masked, cell -> true)))
                .max(Comparator.comparingLong(Worst::reasons));
    }

    /** Every table that is told so far of a member with cells of its own. */
    private Stream<Worst> tables(Subjects subjects) {
        return members.stream().filter(member -> !member.isDerived()).flatMap(member -> member.shapes().stream()
                .filter(shape ->
                        subjects.shapes().contains(shape) && member.step(shape).isPresent())
                .map(shape -> new Worst(member, shape, 0)));
    }

    private static long count(Worst table, Mask.Masked masked, IntPredicate isMeant) {
        return table.member().cells(table.shape()).stream()
                .mapToInt(masked.tables()::number)
                .filter(cell -> cell >= 0 && masked.tables().isForbidden(table.member(), cell) && isMeant.test(cell))
                .count();
    }

    private static boolean isMostlyHidden(Member member, PublishedShape shape, Mask.Masked masked) {
        List<ShapeCell> told =
                member.cells(shape).stream().filter(ShapeCell::isAboutSomebody).toList();
        long hidden = told.stream()
                .filter(cell ->
                        masked.hides(member, cell) && masked.kept(member, cell).isEmpty())
                .count();
        return share(hidden, told.size()) > MOST_HIDDEN;
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
