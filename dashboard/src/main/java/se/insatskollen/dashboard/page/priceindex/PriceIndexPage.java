package se.insatskollen.dashboard.page.priceindex;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.LineChart;
import se.insatskollen.dashboard.web.table.Table;

/** How prices have changed: the index that moves every amount to one price year. */
public final class PriceIndexPage implements Page {
    public static final String PATH = "/prisindex";

    record View(String finding, Optional<Chart> chart, Table levels, String edition, Table others, Table months) {
        List<Table> tables() {
            return Stream.of(levels, others, months)
                    .filter(table -> !table.isEmpty())
                    .toList();
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        List<LevelRow> levels = open.list(PriceIndexPage.class, "levels.sql", LevelRow.class);
        List<FallRow> falls = open.list(PriceIndexPage.class, "falls.sql", FallRow.class);
        String finding = FallRow.sentence(falls);
        View view = new View(
                finding,
                chart(levels, finding),
                LevelRow.table(levels),
                levels.stream()
                        .flatMap(row -> row.edition().stream())
                        .findFirst()
                        .orElse(SwedishFormat.NOT_STATED),
                values(open, "others.sql", "andra", "Andra index"),
                values(open, "months.sql", "manader", "KPI per månad"));
        return new Shown("page/priceindex/priceindex.jte", view, view.tables());
    }

    private static Table values(Queries open, String file, String id, String caption) {
        return OtherRow.table(id, caption, open.list(PriceIndexPage.class, file, OtherRow.class));
    }

    private static Optional<Chart> chart(List<LevelRow> levels, String finding) {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        LevelRow first = levels.get(0);
        LevelRow last = levels.get(levels.size() - 1);
        String summary = "Konsumentprisindex var %s år %d och %s år %d. %s"
                .formatted(first.value(), first.indexYear(), last.value(), last.indexYear(), finding);
        return Optional.of(
                LineChart.of(summary, levels.stream().map(LevelRow::point).toList()));
    }
}
