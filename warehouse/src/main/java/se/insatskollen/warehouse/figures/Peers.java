package se.insatskollen.warehouse.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.insatskollen.warehouse.codes.AreaDivision;

/** Which areas are held against each other: the districts of a municipality, and the municipalities. */
final class Peers {
    private Peers() {}

    /** The groups of a division that existed in the year at that place, each in the order of its areas' keys. */
    static List<List<AreaSlot>> groups(Grid grid, AreaDivision division, int year) {
        TreeMap<String, List<AreaSlot>> groups = new TreeMap<>();
        for (AreaSlot area : grid.areas()) {
            if (area.isIn(division) && area.existedIn(grid.periods().yearAt(year))) {
                String group = area.isDistrict() ? area.municipalityKey() : "";
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(area);
            }
        }
        return List.copyOf(groups.values());
    }
}
