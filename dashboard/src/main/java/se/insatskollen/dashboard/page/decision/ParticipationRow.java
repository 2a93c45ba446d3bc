package se.insatskollen.dashboard.page.decision;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.ParticipationKind;

/** How many were reached, aimed at, or had room. */
record ParticipationRow(
        int participantCount,
        Optional<Integer> participantCountHighest,
        CountUnit participantUnit,
        ParticipationKind participationKind,
        @Nested Period period,
        @Nested Source source) {

    /** "18 familjer deltog, 2014–2017". */
    String text() {
        String count = participantCountHighest
                .map(highest -> SwedishFormat.number(participantCount) + "–" + Units.counted(highest, participantUnit))
                .orElseGet(() -> Units.counted(participantCount, participantUnit));
        String kind =
                switch (participationKind) {
                    case TOOK_PART -> count + " deltog";
                    case TARGET -> "Målet var " + count;
                    case CAPACITY -> "Det fanns plats för " + count;
                };
        return "%s, %s".formatted(kind, period.isKnown() ? period.text() : "när framgår inte");
    }

    boolean isOfThoseWhoTookPart() {
        return participationKind == ParticipationKind.TOOK_PART;
    }
}
