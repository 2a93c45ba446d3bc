package se.insatskollen.dashboard.web.profile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.Event;
import se.insatskollen.dashboard.web.chart.SmallMultiples;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Panel;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Value;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.compare.IndicatorRow;
import se.insatskollen.dashboard.web.compare.Time;
import se.insatskollen.dashboard.web.profile.Profile.History;
import se.insatskollen.dashboard.web.profile.Profile.Moment;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Line;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/**
 * How the main indicators have changed: a small chart for each. Only shares, because only what has one unit can lie on one
 * scale.
 */
record TrendPanels(Profile profile, List<History> histories, List<Time> times) {
    private static final String SHARE = "procent";
    private static final int FEWEST_TIMES = 3;
    private static final int MOST = 6;

    /** Empty where no share is told of at least three years. */
    static Optional<Figure> figure(Profile profile) {
        List<History> histories = profile.history().stream()
                .filter(history -> history.newest().indicator().unit().equals(SHARE))
                .filter(history -> yearly(history)
                                .filter(moment -> moment.own().isPresent())
                                .count()
                        >= FEWEST_TIMES)
                .limit(MOST)
                .toList();
        List<Time> times = histories.stream()
                .flatMap(TrendPanels::yearly)
                .map(Moment::time)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return histories.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrendPanels(profile, histories, times).figure());
    }

    private static Stream<Moment> yearly(History history) {
        return history.moments().stream().filter(moment -> moment.time().isYear());
    }

    private Figure figure() {
        String span = "%s–%s"
                .formatted(times.get(0).label(), times.get(times.size() - 1).label());
        return new Figure(
                "andring",
                "Hur har det ändrats?",
                "Procent, %s. Alla bilder har samma skala.%s%s".formatted(span, others(), hidden()),
                Optional.empty(),
                Optional.of(chart(span)),
                table(span),
                span,
                "trend");
    }

    private String others() {
        return isAnyOther() ? " Den grå linjen är %s tillsammans.".formatted(profile.others()) : "";
    }

    private boolean isAnyOther() {
        return moments().anyMatch(moment -> moment.others().isPresent());
    }

    private String hidden() {
        return moments().anyMatch(Moment::isHidden) ? " " + SwedishFormat.HATCHED : "";
    }

    private Stream<Moment> moments() {
        return histories.stream().flatMap(TrendPanels::yearly);
    }

    private Chart chart(String span) {
        String summary = "%s%s %s, en liten bild för vart och ett av %s."
                .formatted(profile.marked(". "), profile.place().areaName(), span, Profile.measures(histories.size()));
        List<BigDecimal> all = moments()
                .flatMap(moment -> Stream.concat(moment.own().stream(), moment.others().stream()))
                .toList();
        return SmallMultiples.alone(
                profile.origin(),
                summary,
                Span.ofShares(all),
                times.stream().map(Time::label).toList(),
                histories.stream().map(this::panel).toList(),
                histories.stream().map(this::behind).toList());
    }

    private Panel panel(History history) {
        List<Value> values = times.stream()
                .map(time -> moment(history, time)
                        .map(moment -> value(history, moment))
                        .orElseGet(Value::none))
                .toList();
        IndicatorRow indicator = history.newest().indicator();
        List<Event> events =
                profile.events().concerning(indicator.indicatorId()).on(times, Time::firstYear, Time::lastYear);
        return new Panel(indicator.indicatorTitle(), "", values, true, events);
    }

    private Value value(History history, Moment moment) {
        IndicatorRow indicator = history.newest().indicator();
        String phrase = "%s %s: %s%s"
                .formatted(
                        indicator.indicatorTitle(),
                        moment.time().label(),
                        moment.own().map(indicator::said).orElse(moment.shown()),
                        moment.others()
                                .map(value -> ", de andra tillsammans " + indicator.said(value))
                                .orElse(""));
        return moment.isHidden() ? Value.hidden(phrase) : new Value(moment.own(), moment.shown(), phrase);
    }

    private List<Optional<BigDecimal>> behind(History history) {
        return times.stream()
                .map(time -> moment(history, time).flatMap(Moment::others))
                .toList();
    }

    private static Optional<Moment> moment(History history, Time time) {
        return history.moments().stream()
                .filter(moment -> moment.time().equals(time))
                .findFirst();
    }

    private Table table(String span) {
        List<Line> lines = histories.stream().flatMap(this::lines).toList();
        List<Head> heads = times.stream().map(time -> Head.number(time.label())).toList();
        String caption = profile.marked(": ")
                + "%s år för år, procent, %s".formatted(profile.place().areaName(), span);
        return new Table("andring", caption, "Mått", heads, lines, Shape.WIDE, "");
    }

    private Stream<Line> lines(History history) {
        String title = history.newest().indicator().indicatorTitle();
        Line own = Table.line(Start.of(title), times.stream().map(time -> cell(history, time)));
        boolean hasOthers = yearly(history).anyMatch(moment -> moment.others().isPresent());
        Line others = Table.line(
                new Start(title, profile.others() + " tillsammans", ""),
                times.stream().map(time -> others(history, time)));
        return hasOthers ? Stream.of(own, others) : Stream.of(own);
    }

    private static Cell cell(History history, Time time) {
        return moment(history, time)
                .map(moment -> Cell.number(moment.shown(), moment.own()))
                .orElse(Cell.words("fanns inte"));
    }

    private static Cell others(History history, Time time) {
        return moment(history, time)
                .flatMap(Moment::others)
                .map(value -> Cell.number(history.newest().indicator().shown(value), value))
                .orElseGet(Cell::nothing);
    }
}
