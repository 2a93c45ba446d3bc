package se.insatskollen.warehouse.disclosure;

/** What ties a total to its parts in one measure. */
final class Relation {
    private final int total;
    private final int[] parts;
    private final boolean isAdditive;
    private final double others;

    /**
     * @param isAdditive whether the total is the sum of the parts and the others; if not it is no smaller than any part
     *     and no larger than that sum
     * @param others what the total holds beside the parts; an intruder is taken to know it
     */
    Relation(int total, int[] parts, boolean isAdditive, double others) {
        this.total = total;
        this.parts = parts.clone();
        this.isAdditive = isAdditive;
        this.others = others;
    }

    int total() {
        return total;
    }

    int partCount() {
        return parts.length;
    }

    int part(int at) {
        return parts[at];
    }

    boolean isAdditive() {
        return isAdditive;
    }

    double others() {
        return others;
    }

    boolean hasHidden(Pattern pattern) {
        if (pattern.isHidden(total)) {
            return true;
        }
        for (int part : parts) {
            if (pattern.isHidden(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the relation holds of these values. */
    boolean holds(Values values) {
        double sum = others;
        double most = 0;
        for (int part : parts) {
            double value = values.of(part);
            sum += value;
            most = Math.max(most, value);
        }
        double whole = values.of(total);
        double tolerance = Relations.tolerance(1, sum);
        return isAdditive ? Math.abs(whole - sum) <= tolerance : whole >= most - tolerance && whole <= sum + tolerance;
    }

    /** The value of each cell. */
    interface Values {
        double of(int cell);
    }
}
