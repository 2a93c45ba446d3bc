package se.insatskollen.dashboard.page.projects;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;
import se.insatskollen.warehouse.codes.SourceCheck;

/** Lists everything in the register, complete on one page, with filters in the address. */
public final class ProjectsPage implements Page {
    public static final String PATH = "/projekt";

    record View(String heading, List<Field> fields, String text, String count, Table table) {}

    /** One list of choices of the form. */
    record Field(String name, String label, List<Entry> entries) {}

    /** One choice of a list. */
    record Entry(String address, String label, boolean isChosen) {}

    record Municipality(String areaCode, String areaName) {
        /** Chosen by its name, or by name and code where two names look alike without their rings and dots. */
        Choice<String> choice(List<Municipality> all) {
            String slug = Slug.of(areaName);
            long alike = all.stream()
                    .filter(other -> Slug.of(other.areaName()).equals(slug))
                    .count();
            return new Choice<>(alike == 1 ? slug : slug + "-" + areaCode, areaName, areaCode);
        }
    }

    record Row(
            String projectKey,
            String projectName,
            ProjectKind projectKind,
            EarlyIntervention earlyIntervention,
            String areaName,
            AreaLevel areaLevel,
            Optional<String> municipalityName,
            Optional<String> targetGroup,
            @Nested Period period,
            ProjectStatus projectStatus,
            SourceCheck sourceCheck) {

        Start start() {
            Cell name = Cell.words(projectName).to("/projekt/" + projectKey);
            return new Start(name.noted(warning()), "");
        }

        String where() {
            boolean isPart = areaLevel == AreaLevel.DISTRICT && municipalityName.isPresent();
            return isPart ? areaName + ", " + municipalityName.get() : areaName;
        }

        // Set where nobody has read the source in the original.
        private String warning() {
            return sourceCheck == SourceCheck.NOT_CHECKED ? sourceCheck.label() : "";
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        List<Municipality> all = open.list(ProjectsPage.class, "municipalities.sql", Municipality.class);
        List<Choice<String>> municipalities =
                all.stream().map(municipality -> municipality.choice(all)).toList();
        ProjectFilter filter = ProjectFilter.from(ctx, municipalities);
        List<Row> rows = open.list(ProjectsPage.class, "projects.sql", filter.parameters(), Row.class);
        List<Field> fields = fields(filter, municipalities);
        Table table = table(rows);
        View view = new View(
                Heading.of(Knowledge.all(open).stream().map(Knowledge::entry).toList()),
                fields,
                filter.text().orElse(""),
                count(rows.size(), chosen(fields, filter.text())),
                table);
        return new Shown("page/projects/projects.jte", view, rows.isEmpty() ? List.of() : List.of(table));
    }

    private static Table table(List<Row> rows) {
        return Table.whole(
                        "register",
                        "Poster i registret",
                        "Namn",
                        rows,
                        Row::start,
                        List.of(
                                new Column<>(
                                        Head.words("Slag"),
                                        row -> Cell.words(row.projectKind().label())),
                                new Column<>(Head.words("Var"), row -> Cell.words(row.where())),
                                new Column<>(
                                        Head.words("När"),
                                        row -> Cell.words(row.period().text())),
                                new Column<>(
                                        Head.words("Läge när källan skrevs"),
                                        row -> Cell.words(Words.of(row.projectStatus()))),
                                new Column<>(
                                        Head.words("Tidig insats för barn"),
                                        row -> Cell.words(
                                                row.earlyIntervention().label()))))
                .in(Shape.CARDS)
                .underHeading()
                .from("registret över offentliga dokument; varje posts sida anger sina dokument");
    }

    private static List<Field> fields(ProjectFilter filter, List<Choice<String>> municipalities) {
        return List.of(
                field("kommun", "Kommun", municipalities, filter.municipality()),
                field("slag", "Slag", ProjectFilter.kinds(), filter.kind()),
                field("tidig", "Tidig insats för barn", Choice.of(EarlyIntervention.class), filter.early()),
                field("status", "Läge när källan skrevs", Choice.of(ProjectStatus.class, Words::of), filter.status()));
    }

    private static <T> Field field(String name, String label, List<Choice<T>> choices, Optional<T> chosen) {
        List<Entry> entries = choices.stream()
                .map(choice -> new Entry(
                        choice.address(),
                        choice.label(),
                        chosen.filter(choice.value()::equals).isPresent()))
                .toList();
        return new Field(name, label, entries);
    }

    // Said in words too: on paper there is no form.
    private static List<String> chosen(List<Field> fields, Optional<String> text) {
        Stream<String> entries = fields.stream().flatMap(field -> field.entries().stream()
                .filter(Entry::isChosen)
                .map(entry -> "%s: %s".formatted(SwedishFormat.inside(field.label()), entry.label())));
        return Stream.concat(entries, text.map("sökord: %s"::formatted).stream())
                .toList();
    }

    private static String count(int count, List<String> chosen) {
        String found =
                switch (count) {
                    case 0 -> "Ingen post i registret";
                    case 1 -> "En post i registret";
                    default -> SwedishFormat.number(count) + " poster i registret";
                };
        return chosen.isEmpty() ? found + "." : "%s passar valen (%s).".formatted(found, String.join(", ", chosen));
    }
}
