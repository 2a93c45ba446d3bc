package se.insatskollen.dashboard.web.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.compare.Time;
import se.insatskollen.dashboard.web.table.Table;

/**
 * What the page of an area shows of its indicators.
 *
 * @param sentence can be said aloud
 * @param rest how sure it is, and what is not told
 * @param others what does not stand out, a sentence for each reason
 * @param source who publishes the figures
 * @param trends where the last five years point; empty where they do not say
 */
public record ProfileView(
        String sentence,
        String rest,
        Time time,
        List<Time> times,
        Figure spine,
        List<Findings.Different> different,
        List<String> others,
        String source,
        String trends,
        Optional<Figure> trend) {

    public static ProfileView of(Profile profile) {
        Findings findings = new Findings(profile);
        return new ProfileView(
                findings.sentence(),
                findings.rest(),
                profile.time(),
                profile.times(),
                new SpineFigure(profile).figure(),
                findings.different(),
                findings.others(),
                source(profile),
                findings.trends(),
                TrendPanels.figure(profile));
    }

    private static String source(Profile profile) {
        return profile.origin() == Origin.INVENTED
                ? "Insatskollens generator, påhittade siffror"
                : SwedishList.and(profile.measures().stream()
                        .map(measure -> measure.indicator().source())
                        .distinct()
                        .toList());
    }

    /** The tables of the figures, top to bottom. */
    public List<Table> tables() {
        return Stream.concat(Stream.of(spine), trend.stream())
                .map(Figure::table)
                .toList();
    }
}
