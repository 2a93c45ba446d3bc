package se.insatskollen.dashboard.page.compare;

import java.util.List;
import se.insatskollen.dashboard.web.Choice;

/** A measure in a year for which districts have figures. */
record ChoiceRow(
        String indicatorKey,
        String indicatorTitle,
        String definition,
        String unit,
        int decimalCount,
        int indicatorYear) {

    static List<Choice<String>> measures(List<ChoiceRow> rows) {
        return rows.stream()
                .map(row -> new Choice<>(row.indicatorKey(), row.indicatorTitle(), row.indicatorKey()))
                .distinct()
                .toList();
    }

    static List<Choice<Integer>> years(List<ChoiceRow> rows) {
        return rows.stream()
                .map(ChoiceRow::indicatorYear)
                .distinct()
                .sorted()
                .map(year -> new Choice<>(Integer.toString(year), Integer.toString(year), year))
                .toList();
    }
}
