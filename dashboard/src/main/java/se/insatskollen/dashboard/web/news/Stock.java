package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.place.PlaceRow;

/** What the register tells behind one door. */
record Stock(Door door, Queries open) {
    List<PlaceRow> places() {
        return list("places.sql", PlaceRow.class);
    }

    List<DecisionRow> decisions() {
        return list("decisions.sql", DecisionRow.class);
    }

    /** Everything that has happened, the newest first. */
    List<Item> items(List<DecisionRow> decisions) {
        Stream<Item> evaluations = list("evaluations.sql", EvaluationRow.class).stream()
                .filter(EvaluationRow::isOut)
                .map(row -> row.item(door));
        Stream<Item> errata = list("errata.sql", CorrectionRow.class).stream().map(row -> row.item(door));
        return Stream.concat(decisions.stream().map(row -> row.item(door)), Stream.concat(evaluations, errata))
                .sorted(Item.NEWEST_FIRST)
                .toList();
    }

    List<DeliveredRow> delivered() {
        return list("sources.sql", DeliveredRow.class);
    }

    private <T> List<T> list(String file, Class<T> row) {
        return open.list(Stock.class, file, row);
    }
}
