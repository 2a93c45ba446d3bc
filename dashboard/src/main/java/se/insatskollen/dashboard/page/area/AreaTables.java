package se.insatskollen.dashboard.page.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/** The projects of a real area and the money that sources mention for them. */
record AreaTables(Area area) {
    private static final String SOURCE = "Registret över offentliga dokument";

    Table projects(List<ProjectRow> rows, List<Knowledge> knowledge) {
        Map<String, Knowledge> known =
                knowledge.stream().collect(Collectors.toMap(row -> row.entry().projectKey(), Function.identity()));
        List<Column<ProjectRow>> columns = List.of(
                words("Slag", row -> row.projectKind().label()),
                words("Var", ProjectRow::areaName),
                words("Tidig insats för barn", row -> row.earlyIntervention().label()),
                words("När", row -> row.period().text()),
                words("Läge när källan skrevs", ProjectRow::status),
                words("Har det lönat sig?", row -> Optional.ofNullable(known.get(row.projectKey()))
                        .map(Verdict::sentence)
                        .orElse("")));
        return Table.of(
                        "projekt",
                        "Poster i registret från %s".formatted(area.name()),
                        "Namn",
                        rows,
                        row -> start(row.projectName(), row.href()),
                        columns)
                .in(Shape.CARDS)
                .from(SOURCE);
    }

    Table grants(List<AreaGrant> rows) {
        List<Column<AreaGrant>> columns = List.of(
                new Column<>(
                        Head.words("Belopp"), row -> Cell.number(row.grant().amount(), kronor(row))),
                words("Läge", row -> row.grant().status()),
                words("Från", row -> row.grant().payer()),
                words("Avser", row -> row.grant().period().text()),
                words("Källa", row -> "%s, %s"
                        .formatted(
                                row.grant().source().documentTitle(),
                                row.grant().source().asOf())));
        return Table.of(
                        "pengar",
                        "Pengar som källorna nämner för projekt i %s, kronor".formatted(area.name()),
                        "Projekt",
                        rows,
                        row -> start(row.projectName(), "/projekt/%s#pengar".formatted(row.projectKey())),
                        columns)
                .in(Shape.CARDS)
                .from(SOURCE);
    }

    private static Optional<BigDecimal> kronor(AreaGrant row) {
        return row.grant().amountOre().map(ore -> BigDecimal.valueOf(ore, 2));
    }

    private static Start start(String name, String href) {
        return new Start(Cell.words(name).to(href), "");
    }

    private static <T> Column<T> words(String head, Function<T, String> text) {
        return new Column<>(Head.words(head), row -> Cell.words(text.apply(row)));
    }
}
