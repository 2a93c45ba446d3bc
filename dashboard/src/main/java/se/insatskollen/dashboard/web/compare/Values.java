package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.Sex;

/** The figures of one indicator in one division into districts and of one sex, by area and time. */
public final class Values {
    private record Key(String areaKey, Time time) {}

    private final AreaDivision division;
    private final Sex sex;
    private final Map<Key, ValueRow> rows;

    public Values(List<ValueRow> rows, AreaDivision division, Sex sex) {
        this.division = division;
        this.sex = sex;
        this.rows = rows.stream()
                .filter(row -> row.sex() == sex)
                .filter(row -> isIn(row.areaVintage(), division))
                .collect(Collectors.toMap(row -> new Key(row.areaKey(), row.time()), Function.identity()));
    }

    public static boolean isIn(AreaVintage vintage, AreaDivision division) {
        return switch (vintage) {
            case UNCHANGED -> true;
            case AS_IT_WAS -> division == AreaDivision.AS_IT_WAS;
            case TODAY -> division == AreaDivision.TODAY;
        };
    }

    /**
     * The cell of a time; empty where the area did not exist then. What happens in its cases after a district has ended
     * stays with it in the data, but is no figure of a district that is not there.
     */
    public Optional<ValueRow> of(PlaceRow place, Time time) {
        if (!place.isToldFor(time.firstYear(), time.lastYear(), division)) {
            return Optional.empty();
        }
        return Optional.of(
                Optional.ofNullable(rows.get(new Key(place.areaKey(), time))).orElseGet(() -> noData(place, time)));
    }

    private ValueRow noData(PlaceRow place, Time time) {
        return new ValueRow(
                place.areaKey(),
                AreaVintage.UNCHANGED,
                time.firstYear(),
                time.lastYear(),
                sex,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CellState.NO_DATA);
    }
}
