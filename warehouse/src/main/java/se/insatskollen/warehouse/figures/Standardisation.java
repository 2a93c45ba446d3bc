package se.insatskollen.warehouse.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.insatskollen.warehouse.indicators.Statistic;
import se.insatskollen.warehouse.statistics.DirectStandardisation;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.StandardStratum;

/** The rate an area would have, had it the children of all the areas together by age and sex. */
final class Standardisation {
    private final Tallies tallies;

    Standardisation(Tallies tallies) {
        this.tallies = tallies;
    }

    /** Per 1 000 children; none of other statistics, below ten events, or where children are not told by age and sex. */
    Optional<Estimate> of(AreaYear area, List<AreaYear> group) {
        if (tallies.indicator().statistic() != Statistic.RATE) {
            return Optional.empty();
        }
        List<StandardStratum> strata = new ArrayList<>();
        for (int sex : new int[] {Grid.GIRLS, Grid.BOYS}) {
            for (int age = 1; age < Grid.AGES.size(); age++) {
                Tally own = tallies.areaTime(area.area(), area.year(), sex, age);
                OptionalDouble standard = children(group, sex, age);
                if (own.children().isEmpty() || standard.isEmpty()) {
                    return Optional.empty();
                }
                strata.add(
                        StandardStratum.ofEvents(own.events(), own.children().getAsDouble(), standard.getAsDouble()));
            }
        }
        return DirectStandardisation.of(strata, FigureMaker.PER_CHILDREN);
    }

    private OptionalDouble children(List<AreaYear> group, int sex, int age) {
        return Tally.together(group.stream()
                        .map(area -> tallies.areaTime(area.area(), area.year(), sex, age))
                        .toList())
                .children();
    }
}
