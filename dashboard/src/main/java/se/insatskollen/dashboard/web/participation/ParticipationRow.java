package se.insatskollen.dashboard.web.participation;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.ParticipationKind;

/** How many took part, were aimed at, or had room. */
public record ParticipationRow(
        int participantCount,
        Optional<Integer> participantCountHighest,
        CountUnit participantUnit,
        ParticipationKind participationKind,
        @Nested Period period,
        @Nested Source source) {

    /** What the register says of one project. */
    public static List<ParticipationRow> about(Queries open, String project) {
        return new ProjectRegister(open, project).participation(ParticipationRow.class);
    }

    /** What the number is of: those who took part, were aimed at or had room. */
    public String kind() {
        return participationKind.label();
    }

    public Cell countCell() {
        return Cell.number(SwedishFormat.number(participantCount), participantCount);
    }

    /** The end of a span of numbers; empty where there is one number. */
    public Cell highestCell() {
        return participantCountHighest
                .map(highest -> Cell.number(SwedishFormat.number(highest), highest))
                .orElseGet(Cell::nothing);
    }

    /** "18 familjer deltog, 2014–2017". */
    public String text() {
        String count = participantCountHighest
                .map(highest -> SwedishFormat.number(participantCount) + "–" + Units.counted(highest, participantUnit))
                .orElseGet(() -> Units.counted(participantCount, participantUnit));
        String kind =
                switch (participationKind) {
                    case TOOK_PART -> count + " deltog";
                    case TARGET -> "Målet var " + count;
                    case CAPACITY -> "Det fanns plats för " + count;
                };
        return kind + ", " + (period.isKnown() ? period.text() : "när framgår inte");
    }
}
