package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;

/** The consumer price index of a year, as published. */
record IndexRow(int indexYear, BigDecimal indexValue) {}
