package se.insatskollen.dashboard.page.indicator;

import io.javalin.http.Context;
import java.util.List;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.indicator.Measure;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.ComparisonKind;

/** All indicators: those worked out of cases, and those that others have published. */
public final class IndicatorsPage implements Page {
    public static final String PATH = "/metod/matt";

    record View(Table own, Table published) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        View view = new View(own(), published(open.list(IndicatorsPage.class, "published.sql", PublishedRow.class)));
        return new Shown("page/indicator/indicators.jte", view, List.of(view.own(), view.published()));
    }

    private static Table own() {
        return Table.of(
                        "egna",
                        "Mått som räknas ut av ärenden",
                        "Mått",
                        Measure.all(),
                        measure -> new Start(address(measure.title(), measure.slug()), ""),
                        List.of(
                                new Column<>(Head.words("Enhet"), measure -> Cell.words(measure.unit())),
                                new Column<>(
                                        Head.words("Det som räknas är"),
                                        measure -> Cell.words(measure.unitOfAnalysis())),
                                new Column<>(
                                        Head.words("Områden mot varandra"),
                                        measure -> Cell.words(measure.indicator()
                                                .against(ComparisonKind.AREAS)
                                                .verdict()
                                                .label()))))
                .in(Shape.CARDS);
    }

    private static Table published(List<PublishedRow> rows) {
        return Table.of(
                        "publicerade",
                        "Tal som andra har publicerat",
                        "Mått",
                        rows,
                        row -> new Start(address(row.title(), row.indicatorKey()), ""),
                        List.of(
                                new Column<>(Head.words("Enhet"), row -> Cell.words(row.unit())),
                                new Column<>(Head.words("Gäller"), row -> Cell.words(row.areas())),
                                new Column<>(Head.words("År"), row -> Cell.words(row.years())),
                                new Column<>(
                                        Head.number("Antal tal"),
                                        row -> Cell.number(SwedishFormat.number(row.valueCount()), row.valueCount())),
                                new Column<>(Head.words("Källa"), row -> Cell.words(row.source()))))
                .in(Shape.CARDS);
    }

    private static Cell address(String title, String name) {
        return Cell.words(title).to(PATH + "/" + name);
    }
}
