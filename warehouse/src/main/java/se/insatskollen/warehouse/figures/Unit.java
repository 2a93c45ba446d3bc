package se.insatskollen.warehouse.figures;

/**
 * A unit of analysis as numbers.
 *
 * @param cluster number of its family or worker
 * @param unit number of the unit in this pass, counted up; the same for rows about the same unit
 * @param area place of its area's own history
 * @param today place of the history of the district it is part of today; −1 where that is its own
 * @param municipality place of its municipality; −1 where its area is one
 * @param project place of its project; −1 without
 * @param type place of its type of intervention; −1 where that is not told apart
 * @param year place of the year of its index date; −1 where that is not told
 * @param tertial place of the third of a year of its index date; −1 where that is not told
 * @param sex place of its sex; that of all where it is not known
 * @param age place of its age band
 * @param isTooEarly whether its window has not passed; it has no value then
 */
record Unit(
        long cluster,
        long unit,
        int area,
        int today,
        int municipality,
        int project,
        int type,
        int year,
        int tertial,
        int sex,
        int age,
        boolean isTooEarly,
        double value,
        double weight) {}
