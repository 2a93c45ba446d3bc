package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.warehouse.codes.AssumptionKind;
import se.insatskollen.warehouse.codes.EvidenceGrade;

/** An assumption with who says so: shares, 0 to 1. */
public record AssumptionRow(
        EvidenceGrade evidenceGrade,
        AssumptionKind assumptionKind,
        BigDecimal lowShare,
        BigDecimal modeShare,
        BigDecimal highShare,
        String source,
        Optional<String> note) {}
