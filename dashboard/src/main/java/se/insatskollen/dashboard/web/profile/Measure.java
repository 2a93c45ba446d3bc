package se.insatskollen.dashboard.web.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.compare.ComparisonRow;
import se.insatskollen.dashboard.web.compare.IndicatorRow;
import se.insatskollen.dashboard.web.compare.Time;
import se.insatskollen.dashboard.web.compare.ValueRow;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.Finding;

/**
 * An area on one indicator.
 *
 * @param time of which it is told: the chosen one, or the longer one nearest to it where a year would give somebody away
 * @param own empty where the area did not exist then
 * @param others the figures of the areas beside it that are shown; none where the comparison is refused
 * @param isAnyOtherHidden whether a figure of an area beside it is not shown, and so not among those of the others
 * @param beside what the release says of the difference
 * @param href where it is compared; empty where it cannot be
 */
record Measure(
        IndicatorRow indicator,
        Time time,
        boolean isWithheld,
        Optional<ValueRow> own,
        List<BigDecimal> others,
        boolean isAnyOtherHidden,
        Optional<ComparisonRow> beside,
        Optional<String> href) {

    Optional<BigDecimal> figure() {
        return own.flatMap(ValueRow::figure);
    }

    /** Why there is no figure. */
    CellState state() {
        return isWithheld ? CellState.SUPPRESSED : own.map(ValueRow::state).orElse(CellState.NO_DATA);
    }

    Finding finding() {
        return beside.map(ComparisonRow::finding).orElse(Finding.NOT_COMPARED);
    }

    Judgement judgement() {
        if (figure().isEmpty()) {
            return Judgement.UNKNOWN;
        }
        if (indicator.isRefused(ComparisonKind.AREAS)) {
            return Judgement.REFUSED;
        }
        return switch (finding()) {
            case HIGHER -> judged(Direction.HIGHER_IS_BETTER, Judgement.HIGHER);
            case LOWER -> judged(Direction.LOWER_IS_BETTER, Judgement.LOWER);
            case NOT_DIFFERENT -> Judgement.ALIKE;
            case NOT_COMPARED -> Judgement.UNTESTED;
        };
    }

    /** "62 procent", "visas inte (för få)", "fanns inte". */
    String said() {
        if (own.isEmpty() && !isWithheld) {
            return "fanns inte";
        }
        return figure().map(indicator::said).orElse(state().label());
    }

    /** "▼ sämre än de andra", "ingen säker skillnad", "kan inte jämföras"; empty where there is no figure. */
    String words() {
        String mark =
                switch (finding()) {
                    case HIGHER -> "▲ ";
                    case LOWER -> "▼ ";
                    case NOT_DIFFERENT, NOT_COMPARED -> "";
                };
        Judgement judgement = judgement();
        return judgement.isDifferent() ? mark + judgement.words() : judgement.words();
    }

    /** Why chance has not been asked, where that is known: "talen gäller flera år tillsammans". */
    Optional<String> untestedReason() {
        if (indicator.isPublished()) {
            return Optional.of("talen är publicerade utan osäkerhet");
        }
        return time.isYear() ? Optional.empty() : Optional.of("talen gäller flera år tillsammans");
    }

    /** What must be said beside a comparison that is not quite fair; empty where nothing is compared. */
    Optional<String> warning() {
        return judgement().isTested() ? indicator.against(ComparisonKind.AREAS).reason() : Optional.empty();
    }

    /** Title, for the middle of a sentence. */
    String title() {
        return SwedishFormat.inside(indicator.indicatorTitle());
    }

    private Judgement judged(Direction better, Judgement neutral) {
        Direction direction = indicator.direction();
        if (direction == Direction.NEUTRAL) {
            return neutral;
        }
        return direction == better ? Judgement.BETTER : Judgement.WORSE;
    }
}
