package se.insatskollen.warehouse.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** By what cells are told apart, and what adds up to what, in the words of disclosure control. */
final class GroupDimensions {
    static final String SEX = "sex";
    static final String TIME = "time";
    static final String AGE = "age";
    static final String TYPE = "type";
    private static final String ALL = "ALL";
    private static final int TERTIALS_A_YEAR = 3;

    private GroupDimensions() {}

    /**
     * In the order of {@link #coordinates}.
     *
     * @param grains that cells are told by: a sum over others ties nothing
     */
    static List<Dimension> of(Grid grid, Subjects subjects, Set<TimeGrain> grains) {
        return List.of(subjects.dimension(grid), time(grid.periods(), grains), sex(), age(), type(grid.types()));
    }

    static int[] coordinates(ShapeCell cell) {
        return new int[] {
            cell.subject(),
            cell.time(),
            cell.sex(),
            cell.age(),
            cell.type().map(place -> place + 1).orElse(0)
        };
    }

    private static Dimension time(Periods periods, Set<TimeGrain> grains) {
        List<String> names = new ArrayList<>();
        IntStream.range(0, periods.times()).mapToObj(periods::timeName).forEach(names::add);
        IntStream.range(0, periods.tertials()).mapToObj(periods::tertialName).forEach(names::add);
        List<Sum> sums = new ArrayList<>();
        for (int time = 0; time < periods.times(); time++) {
            TimeGrain part = periods.isYear(time) ? TimeGrain.TERTIAL : TimeGrain.YEAR;
            if (!grains.contains(periods.grain(time)) || !grains.contains(part)) {
                continue;
            }
            List<String> parts = periods.isYear(time)
                    ? tertials(periods, time)
                    : periods.yearsOf(time).mapToObj(periods::timeName).toList();
            sums.add(Sum.whole(periods.timeName(time), parts));
        }
        return new Dimension(TIME, names, sums);
    }

    private static List<String> tertials(Periods periods, int year) {
        return IntStream.range(0, TERTIALS_A_YEAR)
                .mapToObj(third -> periods.tertialName(year * TERTIALS_A_YEAR + third))
                .toList();
    }

    // A child whose sex is not known is among all.
    private static Dimension sex() {
        List<String> codes = Grid.SEXES.stream().map(Sex::name).toList();
        return new Dimension(SEX, codes, List.of(Sum.withOthers(codes.get(0), codes.subList(1, codes.size()))));
    }

    // Eighteen-year-olds are among all ages only.
    private static Dimension age() {
        List<String> codes = Grid.AGES.stream().map(AgeBand::name).toList();
        return new Dimension(AGE, codes, List.of(Sum.withOthers(codes.get(0), codes.subList(1, codes.size()))));
    }

    private static Dimension type(List<String> types) {
        List<String> codes = Stream.concat(Stream.of(ALL), types.stream()).toList();
        return new Dimension(TYPE, codes, types.isEmpty() ? List.of() : List.of(Sum.withOthers(ALL, types)));
    }
}
