package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.codes.TrendMarker;

/** What can be said of an area's figure of a time beside the others'. */
public record ComparisonRow(
        String areaKey,
        int firstYear,
        int lastYear,
        Optional<Integer> peerCount,
        Optional<BigDecimal> othersValue,
        Finding finding,
        Optional<Integer> rankFrom,
        Optional<Integer> rankTo,
        Optional<BigDecimal> funnelSize,
        Optional<BigDecimal> funnelValue,
        Optional<BigDecimal> pooledValue,
        Optional<BigDecimal> betweenVariance,
        Optional<BigDecimal> shrunkenValue,
        Optional<BigDecimal> shrunkenLower95,
        Optional<BigDecimal> shrunkenUpper95,
        Optional<BigDecimal> standardisedValue,
        Optional<BigDecimal> standardisedLower95,
        Optional<BigDecimal> standardisedUpper95,
        Optional<BigDecimal> sexGap,
        Optional<BigDecimal> sexGapLower95,
        Optional<BigDecimal> sexGapUpper95,
        TrendMarker trend) {

    public Time time() {
        return new Time(firstYear, lastYear);
    }

    /** "3–9 av 14"; empty without a rank. */
    String rank() {
        if (rankFrom.isEmpty() || rankTo.isEmpty() || peerCount.isEmpty()) {
            return "";
        }
        String places =
                rankFrom.equals(rankTo) ? rankFrom.get().toString() : "%d–%d".formatted(rankFrom.get(), rankTo.get());
        return "%s av %d".formatted(places, peerCount.get() + 1);
    }

    boolean hasFunnel() {
        return funnelSize.isPresent() && funnelValue.isPresent() && pooledValue.isPresent();
    }
}
