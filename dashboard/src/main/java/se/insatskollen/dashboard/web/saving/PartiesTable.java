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

    /** A column: what is paid stands as less than nought. */
    private record Party(String name, List<Double> ore) {
        double sum() {
            return ore.stream().mapToDouble(year -> year).sum();
        }

        double in(int year) {
            return year < ore.size() ? ore.get(year) : 0;
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

    // The years stand below each other: there are more of them than of payers, and a sheet of paper is higher than
    // wide.
    private static Table table(Drawn drawn, List<Party> parties) {
        int years = parties.stream().mapToInt(party -> party.ore().size()).max().orElse(0);
        List<Party> columns =
                Stream.concat(parties.stream(), Stream.of(net(parties, years))).toList();
        return Table.whole(
                        ID,
                        drawn.caption(
                                "vem betalar och vem får tillbaka, medelvärden i kronor, %d års priser, värdet det första året"
                                        .formatted(
                                                drawn.estimate().assumptions().priceYear())),
                        "År",
                        IntStream.range(0, years).boxed().toList(),
                        year -> Table.Start.of(Integer.toString(drawn.estimate().firstYear() + year)),
                        columns.stream().map(PartiesTable::column).toList())
                .with(Table.line(
                        new Table.Start(Cell.words("Alla år"), "total"),
                        columns.stream().map(party -> Kronor.cell(party.sum()))))
                .in(Table.Shape.WIDE);
    }

    private static Column<Integer> column(Party party) {
        return new Column<>(Head.number(party.name()), year -> Kronor.cell(party.in(year)));
    }

    private static Party net(List<Party> parties, int years) {
        return new Party(
                "Netto i genomsnitt",
                IntStream.range(0, years)
                        .mapToObj(year -> parties.stream()
                                .mapToDouble(party -> party.in(year))
                                .sum())
                        .toList());
    }
}
