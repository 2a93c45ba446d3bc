package se.insatskollen.dashboard.web.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.simulation.ByYear;

/** Who pays and who gains, year by year, in means that add up to the net. */
final class PartiesTable {
    private static final String ID = "vem-betalar";

    private PartiesTable() {}

    /** A line: what is paid stands as less than nought. */
    private record Party(String name, List<Double> ore) {
        double sum() {
            return ore.stream().mapToDouble(year -> year).sum();
        }
    }

    /** None where the cost is not known. */
    static Optional<Table> of(Drawn drawn) {
        ByYear years = drawn.estimate().saving().byYear();
        return years.project().value().flatMap(project -> years.ordinary()
                .value()
                .map(ordinary -> table(drawn, parties(project, ordinary, years.gains()))));
    }

    private static List<Party> parties(
            Map<String, List<Double>> project, Map<String, List<Double>> ordinary, Map<Provision, List<Double>> gains) {
        List<Party> parties = new ArrayList<>();
        project.forEach((payer, years) -> parties.add(new Party(
                SwedishFormat.sentence(payer) + " betalar",
                years.stream().map(ore -> 0 - ore).toList())));
        ordinary.forEach((payer, years) -> parties.add(new Party("Nämnden slipper betala vanligt stöd", years)));
        gains.forEach((provision, years) -> parties.add(new Party(name(provision, years), years)));
        return parties;
    }

    private static String name(Provision provision, List<Double> years) {
        boolean isLess = years.stream().mapToDouble(year -> year).sum() >= 0;
        return switch (provision) {
            case PURCHASED -> isLess ? "Nämnden slipper betala köpt vård" : "Nämnden betalar mer köpt vård";
            case OWN -> isLess ? "Nämnden får egna platser lediga" : "Nämnden använder fler egna platser";
        };
    }

    private static Table table(Drawn drawn, List<Party> parties) {
        int years = parties.stream().mapToInt(party -> party.ore().size()).max().orElse(0);
        List<Column<Party>> columns = Stream.concat(
                        Stream.of(new Column<Party>(Head.number("Alla år"), party -> Kronor.cell(party.sum()))),
                        IntStream.range(0, years)
                                .mapToObj(at -> new Column<Party>(
                                        Head.number(Integer.toString(
                                                drawn.estimate().firstYear() + at)),
                                        party -> Kronor.cell(in(party, at)))))
                .toList();
        Party net = new Party(
                "Netto i genomsnitt",
                IntStream.range(0, years)
                        .mapToObj(at -> parties.stream()
                                .mapToDouble(party -> in(party, at))
                                .sum())
                        .toList());
        return Table.whole(
                        ID,
                        drawn.caption(
                                "vem betalar och vem får tillbaka, medelvärden i kronor, %d års priser, värdet det första året"
                                        .formatted(
                                                drawn.estimate().assumptions().priceYear())),
                        "Vem",
                        parties,
                        party -> Table.Start.of(party.name()),
                        columns)
                .with(Table.line(
                        new Table.Start(Cell.words(net.name()), "total"),
                        columns.stream().map(column -> column.cell().apply(net))))
                .in(Table.Shape.WIDE);
    }

    private static double in(Party party, int year) {
        return year < party.ore().size() ? party.ore().get(year) : 0;
    }
}
