package se.insatskollen.dashboard.web.similar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectStatus;

/**
 * A project that has something in common with another.
 *
 * @param sharedType the same kind of intervention; empty where it is not, or says nothing
 * @param sharedTargetGroup the same target group, as the sources have it
 * @param sharedGroup those whom both are for, where the words of the sources differ: "familjer"
 * @param sharedDistrict the same part of a municipality
 * @param sharedMunicipality the same municipality, where not the same part of it
 * @param areBothEarly both are early interventions for children
 */
public record SimilarRow(
        String projectKey,
        String projectName,
        @Nested Period period,
        ProjectStatus projectStatus,
        Optional<InterventionType> sharedType,
        Optional<String> sharedTargetGroup,
        Optional<String> sharedGroup,
        Optional<String> sharedDistrict,
        Optional<String> sharedMunicipality,
        boolean areBothEarly) {

    /**
     * The projects as a table, in the order they are given.
     *
     * @param path the address that a project's page lies below
     */
    public static Table table(String caption, String path, List<SimilarRow> rows) {
        return Table.of(
                        "liknande",
                        caption,
                        "Projekt",
                        rows,
                        row -> new Table.Start(Cell.words(row.projectName).to(path + "/" + row.projectKey), ""),
                        List.of(
                                new Column<SimilarRow>(
                                        Head.words("Vad de har gemensamt"), row -> Cell.words(row.why())),
                                new Column<SimilarRow>(
                                        Head.words("När"),
                                        row -> Cell.words(
                                                row.period.isKnown() ? row.period.text() : SwedishFormat.NOT_STATED)),
                                new Column<SimilarRow>(
                                        Head.words("Läge när källan skrevs"),
                                        row -> Cell.words(Words.of(row.projectStatus)))))
                .in(Table.Shape.CARDS);
    }

    /** "Samma slags insats (familjebehandling), samma stadsdel (Vällingby)". */
    String why() {
        String reasons = String.join(
                ", ",
                Stream.of(
                                sharedType.map(type -> "samma slags insats (%s)".formatted(type.label())),
                                sharedTargetGroup.map(group -> "samma målgrupp"),
                                sharedGroup.map("båda är för %s"::formatted),
                                sharedDistrict.map("samma stadsdel (%s)"::formatted),
                                sharedMunicipality.map("samma kommun (%s)"::formatted),
                                areBothEarly
                                        ? Optional.of("båda är tidiga insatser för barn")
                                        : Optional.<String>empty())
                        .flatMap(Optional::stream)
                        .toList());
        return SwedishFormat.sentence(reasons);
    }
}
