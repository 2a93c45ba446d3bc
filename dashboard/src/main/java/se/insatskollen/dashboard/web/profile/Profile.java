package se.insatskollen.dashboard.web.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.compare.Time;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;

/**
 * What is told of an area in a time, indicator by indicator, beside the areas of its kind.
 *
 * @param beside the areas it stands beside
 * @param times what can be chosen, oldest first
 * @param history the same indicators at all times
 * @param events what happened in the area
 */
public record Profile(
        Origin origin,
        PlaceRow place,
        AreaDivision division,
        List<PlaceRow> beside,
        List<Time> times,
        Time time,
        List<Measure> measures,
        List<History> history,
        Events events) {

    /** "stadsdelarna", "kommunerna". */
    String areas() {
        return place.isDistrict() ? "stadsdelarna" : "kommunerna";
    }

    String others() {
        return "de andra " + areas();
    }

    /** Whether others publish the figures, without saying how sure they are. */
    boolean isPublished() {
        return origin == Origin.REAL;
    }

    List<Measure> those(Predicate<Judgement> kind) {
        return measures.stream()
                .filter(measure -> kind.test(measure.judgement()))
                .toList();
    }

    /** Those that differ more than chance explains. */
    List<Measure> different() {
        return those(Judgement::isDifferent);
    }

    /** "två mått av tretton". */
    String differentOfTested() {
        return "%s av %s"
                .formatted(
                        measures(different().size()),
                        SwedishFormat.word(those(Judgement::isTested).size()));
    }

    static String measures(int count) {
        return SwedishFormat.word(count) + " mått";
    }

    /** "62 procent", or "1,9 personer, 2022–2024" where it is told of another time than was asked for. */
    String shown(Measure measure) {
        return measure.time().equals(time)
                ? measure.said()
                : "%s, %s%s".formatted(measure.said(), measure.time().label(), part(measure.time()));
    }

    // Years after the end of a district hold nothing of it.
    private String part(Time told) {
        String part = place.partOf(told.firstYear(), told.lastYear(), division);
        return part.isEmpty() ? "" : " (stadsdelen fanns %s)".formatted(part);
    }

    /** How many areas at most stand beside it. */
    String besideCounted() {
        String kind = place.isDistrict() ? "stadsdelar" : "kommuner";
        return "%s andra %s".formatted(SwedishFormat.word(beside.size()), kind);
    }

    /** "till 30 juni 2020" where the area existed in a part of the time only. */
    String part() {
        return place.partOf(time.firstYear(), time.lastYear(), division);
    }

    /** Marks what is invented, at the beginning of a caption or a summary. */
    String marked(String separator) {
        return origin == Origin.INVENTED ? "Påhittade siffror" + separator : "";
    }

    /** Figures of an indicator at all times, own and the others' together. */
    record History(Measure newest, List<Moment> moments) {}

    /**
     * One time of a history.
     *
     * @param own the area's own, empty where it did not exist or has no figure
     * @param others all the others together, as the release says
     */
    record Moment(Time time, String shown, boolean isHidden, Optional<BigDecimal> own, Optional<BigDecimal> others) {}
}
