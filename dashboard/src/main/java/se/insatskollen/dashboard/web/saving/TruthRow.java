package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;

/** What the generator of the invented city planted in a project. */
public record TruthRow(String measure, BigDecimal trueValue, String unit, String description) {}
