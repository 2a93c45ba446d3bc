package se.insatskollen.warehouse.figures;

import java.util.Arrays;
import se.insatskollen.warehouse.disclosure.FamilyMarks;
import se.insatskollen.warehouse.statistics.ClusterSums;

/**
 * Adds up the units of one cell, cluster after cluster, in one pass. A unit that comes again within its cluster counts
 * once.
 */
final class Cell {
    /** Clusters beyond these are not told apart where few are few. */
    static final int ENOUGH = 5;

    private static final int FIRST_VALUES = 16;

    private final boolean keepsValues;
    private long clusters;
    private long units;
    private long tooEarly;
    private double y;
    private double x;
    private double yy;
    private double yx;
    private double xx;
    private double clusterY;
    private double clusterX;
    private double clusterSize;
    private boolean isOpen;
    private boolean clusterHas;
    private boolean clusterHasNot;
    private long clustersWith;
    private long clustersWithout;
    private double largest;
    private double second;
    private long lastCluster = -1;
    private long lastUnit = -1;
    private double[] values = {};
    private final FamilyMarks marks = new FamilyMarks();

    Cell(boolean keepsValues) {
        this.keepsValues = keepsValues;
    }

    /**
     * Adds a unit of a cluster; units of one cluster come after each other.
     *
     * @param cluster number of the cluster
     * @param unit number of the unit in this pass, counted up
     */
    void add(long cluster, long unit, double value, double weight) {
        if (unit == lastUnit) {
            return;
        }
        lastUnit = unit;
        if (cluster != lastCluster) {
            closeCluster();
            lastCluster = cluster;
            isOpen = true;
            clusters++;
        }
        clusterY += value;
        clusterX += weight;
        clusterSize += Math.abs(value);
        clusterHas |= value != 0;
        clusterHasNot |= value == 0;
        if (keepsValues) {
            keep(value);
        }
        units++;
    }

    /** Adds a unit whose window has not passed. */
    void addTooEarly() {
        tooEarly++;
    }

    /** Whether any unit fell into it. */
    boolean isUsed() {
        return units > 0 || tooEarly > 0;
    }

    boolean isTooEarly() {
        return units == 0 && tooEarly > 0;
    }

    /** Everything added so far. */
    ClusterSums sums() {
        closeCluster();
        return new ClusterSums(clusters, units, y, x, yy, yx, xx);
    }

    /** How many clusters fell into it, up to {@link #ENOUGH}. */
    int clustersUpToEnough() {
        return (int) Math.min(clusters, ENOUGH);
    }

    /** Who is behind it. */
    Contributors contributors(int workers, int providers) {
        closeCluster();
        return new Contributors(clusters, clustersWith, clustersWithout, largest, second, workers, providers);
    }

    /** The values, lowest first; empty unless the cell keeps them. */
    double[] sortedValues() {
        double[] sorted = Arrays.copyOf(values, keepsValues ? (int) units : 0);
        Arrays.sort(sorted);
        return sorted;
    }

    /** By which a later edition sees how many of its clusters have changed. */
    FamilyMarks marks() {
        closeCluster();
        return marks;
    }

    private void closeCluster() {
        if (!isOpen) {
            return;
        }
        isOpen = false;
        marks.add(lastCluster, clusterY, clusterX);
        y += clusterY;
        x += clusterX;
        yy += clusterY * clusterY;
        yx += clusterY * clusterX;
        xx += clusterX * clusterX;
        clustersWith += clusterHas ? 1 : 0;
        clustersWithout += clusterHasNot ? 1 : 0;
        second = Math.max(second, Math.min(largest, clusterSize));
        largest = Math.max(largest, clusterSize);
        clusterY = 0;
        clusterX = 0;
        clusterSize = 0;
        clusterHas = false;
        clusterHasNot = false;
    }

    private void keep(double value) {
        if (values.length == units) {
            values = Arrays.copyOf(values, Math.max(FIRST_VALUES, values.length * 2));
        }
        values[(int) units] = value;
    }
}
