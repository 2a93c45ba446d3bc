package se.insatskollen.warehouse.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Statistic;

/** One of the indicators that count the same families, and how finely each of its tables is told so far. */
final class Member {
    private final Tallies tallies;
    private final Delivered delivered;
    private final Map<PublishedShape, Optional<Step>> steps = new EnumMap<>(PublishedShape.class);
    private final Map<PublishedShape, List<ShapeCell>> cells = new EnumMap<>(PublishedShape.class);

    Member(Tallies tallies, Delivered delivered) {
        this.tallies = tallies;
        this.delivered = delivered;
        for (PublishedShape shape : tallies.indicator().shapes()) {
            choose(Optional.of(Ladder.of(shape).get(0)), shape);
        }
    }

    Tallies tallies() {
        return tallies;
    }

    Delivered delivered() {
        return delivered;
    }

    Indicator indicator() {
        return tallies.indicator();
    }

    /** Whether it is worked out of another's cells and has none of its own. */
    boolean isDerived() {
        return indicator().statistic() == Statistic.RATIO_OF_RATES;
    }

    /** The tables it is published in, in their order. */
    List<PublishedShape> shapes() {
        return List.copyOf(steps.keySet());
    }

    /** Empty where the table is withheld. */
    Optional<Step> step(PublishedShape shape) {
        return steps.getOrDefault(shape, Optional.empty());
    }

    /** The cells of a table as it is told so far. */
    List<ShapeCell> cells(PublishedShape shape) {
        return cells.getOrDefault(shape, List.of());
    }

    void coarsen(PublishedShape shape) {
        choose(step(shape).flatMap(Ladder::coarser), shape);
    }

    /** Makes every table as coarse as the yearly one demands. */
    void keepWithin(Optional<Step> yearly) {
        for (PublishedShape shape : steps.keySet()) {
            Optional<Step> within = step(shape).flatMap(step -> Ladder.within(step, yearly));
            if (!within.equals(step(shape))) {
                choose(within, shape);
            }
        }
    }

    /** Of nominal kronor, the real ones: both tell the same amounts. */
    Optional<Member> twin(List<Member> members) {
        return members.stream()
                .filter(member -> indicator()
                        .nominalOf()
                        .equals(Optional.of(member.indicator().id())))
                .findFirst();
    }

    /**
     * Makes every table of both as coarse as the coarser of the two. Of the same amounts told finely in one way and
     * coarsely in another, the coarse ones would be one more equation between the hidden ones among the fine.
     */
    void tellAlike(Member twin) {
        for (PublishedShape shape : steps.keySet()) {
            Optional<Step> coarser = Ladder.coarser(step(shape), twin.step(shape));
            Stream.of(this, twin)
                    .filter(member -> !member.step(shape).equals(coarser))
                    .forEach(member -> member.choose(coarser, shape));
        }
    }

    void choose(Optional<Step> step, PublishedShape shape) {
        steps.put(shape, step);
        cells.put(
                shape,
                step.map(chosen -> ShapeCells.of(tallies, delivered, chosen)).orElse(List.of()));
    }
}
