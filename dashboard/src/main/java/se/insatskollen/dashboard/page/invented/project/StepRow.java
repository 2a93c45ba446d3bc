package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.FlowChart.Step;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.CaseStage;

/** How many of the cases reached a step, and how long half of them took to get there; empty where hidden. */
record StepRow(CaseStage caseStage, Optional<Long> caseCount, Optional<Long> medianDays) {

    String name() {
        return SwedishFormat.sentence(caseStage.label());
    }

    String count() {
        return caseCount.map(SwedishFormat::number).orElse(SwedishFormat.HIDDEN);
    }

    Cell countCell() {
        return ProjectFigures.count(caseCount);
    }

    /** "12"; the first step takes no time. */
    Cell daysCell() {
        if (caseCount.isEmpty()) {
            return ProjectFigures.count(caseCount);
        }
        return caseStage == CaseStage.OPENED || medianDays.isEmpty()
                ? Cell.nothing()
                : ProjectFigures.count(medianDays);
    }

    Step step() {
        String words = pace().isEmpty() ? name() : "%s\n%s".formatted(name(), pace());
        String cases = caseCount.isEmpty() ? count() : count() + " ärenden";
        String phrase = "%s: %s%s".formatted(name(), cases, pace().isEmpty() ? "" : ", " + pace());
        return new Step(words, caseCount.map(BigDecimal::valueOf), count(), phrase, caseStage == CaseStage.RETURNED);
    }

    /** "hälften inom 12 dagar"; empty for the first step. */
    private String pace() {
        if (caseStage == CaseStage.OPENED) {
            return "";
        }
        return medianDays
                .map(days -> "hälften inom %s %s".formatted(SwedishFormat.number(days), days == 1 ? "dag" : "dagar"))
                .orElse("");
    }
}
