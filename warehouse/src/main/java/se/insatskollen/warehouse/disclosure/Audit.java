package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Plays the intruder, who knows the shapes of the tables and every cell that is shown: works out the feasibility interval
 * of each sensitive cell and tells those that are known too closely.
 *
 * <p>Shown cells are put in first; what is left falls apart into components that share nothing. A table that was found
 * possible once is witness for every cell in it, so that few intervals need a programme of their own.
 */
public final class Audit {
    private final Pattern pattern;
    private final AuditMemory memory;
    private final List<Exposure> exposures = new ArrayList<>();
    private int programmes;

    private Audit(Pattern pattern, AuditMemory memory) {
        this.pattern = pattern;
        this.memory = memory;
    }

    /**
     * What comes of it.
     *
     * @param exposures none where the pattern protects
     * @param programmes how many linear programmes were solved
     */
    public record Report(List<Exposure> exposures, int programmes) {
        public Report {
            exposures = List.copyOf(exposures);
        }

        /**
         * Lets nothing through that does not protect.
         *
         * @throws ExposedException naming tables and cells
         */
        public void requireProtection() throws ExposedException {
            if (!exposures.isEmpty()) {
                throw new ExposedException(exposures);
            }
        }
    }

    /** Audits what an edition tells anew. */
    public static Report of(Retelling.Choice choice, AuditMemory memory) {
        return of(choice.measures(), choice.pattern(), memory);
    }

    /** Audits every measure. */
    public static Report of(List<Measure> measures, Pattern pattern) {
        return of(measures, pattern, new AuditMemory());
    }

    /**
     * Audits every measure.
     *
     * @param memory components that have passed before are not worked out again
     */
    public static Report of(List<Measure> measures, Pattern pattern, AuditMemory memory) {
        Audit audit = new Audit(pattern, memory);
        measures.forEach(audit::audit);
        audit.exposures.sort(Comparator.comparing(Exposure::place).thenComparing(Exposure::measure));
        return new Report(audit.exposures, audit.programmes);
    }

    /**
     * The values that an intruder cannot rule out.
     *
     * @param upper infinite where nothing bounds it
     */
    public record Interval(double lower, double upper) {}

    /** The feasibility interval of one cell, hidden or not. */
    public static Interval interval(Measure measure, Pattern pattern, int cell) {
        for (Component component : Component.of(Relations.of(measure), pattern)) {
            if (component.cells().contains(cell)) {
                return component.programme(pattern).interval(cell);
            }
        }
        return new Interval(measure.value(cell), measure.value(cell));
    }

    private void audit(Measure measure) {
        Relations relations = Relations.of(measure);
        Doubts doubts = new Doubts(measure, pattern);
        for (Shift shift : pattern.shifts()) {
            if (shift.measure() == measure && isHidden(shift) && shift.isPossible(relations)) {
                doubts.settle(shift);
            }
        }
        for (Component component : Component.of(relations, pattern)) {
            audit(component, doubts);
        }
    }

    private boolean isHidden(Shift shift) {
        for (int at = 0; at < shift.size(); at++) {
            if (!pattern.isHidden(shift.cell(at))) {
                return false;
            }
        }
        return true;
    }

    private void audit(Component component, Doubts doubts) {
        if (component.cells().stream().noneMatch(doubts::remains)) {
            return;
        }
        String hash = component.hash(pattern);
        if (memory.hasPassed(hash)) {
            return;
        }
        int before = exposures.size();
        FeasibilityProgramme programme = component.programme(pattern);
        for (int cell : component.cells()) {
            audit(component.measure(), cell, doubts, programme);
        }
        if (exposures.size() == before) {
            memory.pass(hash);
        }
    }

    private void audit(Measure measure, int cell, Doubts doubts, FeasibilityProgramme programme) {
        if (doubts.isLow(cell)) {
            programmes++;
            doubts.settle(programme.lowest(cell).table(), Direction.DOWN);
        }
        if (doubts.isHigh(cell)) {
            programmes++;
            FeasibilityProgramme.End highest = programme.highest(cell);
            if (Double.isInfinite(highest.value())) {
                doubts.settleHigh(cell);
            }
            doubts.settle(highest.table(), Direction.UP);
        }
        if (doubts.remains(cell)) {
            Interval known = programme.interval(cell);
            exposures.add(
                    new Exposure(cell, measure.tables().name(cell), measure.name(), known.lower(), known.upper()));
        }
    }
}
