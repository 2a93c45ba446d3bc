package se.insatskollen.etl.demo;

/**
 * Where a family lives, in the finest division there is: an original district of Exempelstad, or a whole neighbouring
 * municipality.
 *
 * @param district the original district's name; empty where there are none
 * @param cases its share of the families, in tenths of a per cent of all
 * @param children its share of all children
 * @param placementFactor planted: how much likelier a placement is here than elsewhere, all else equal
 * @param investigationFactor planted: how much longer an investigation takes here than elsewhere
 */
record Place(
        int number,
        Municipality municipality,
        String district,
        int cases,
        int children,
        double placementFactor,
        double investigationFactor) {

    boolean hasDistrict() {
        return !district.isEmpty();
    }
}
