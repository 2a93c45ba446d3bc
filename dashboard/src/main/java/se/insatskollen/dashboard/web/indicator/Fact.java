package se.insatskollen.dashboard.web.indicator;

/** One thing that is said of an indicator, and under what name. */
record Fact(String term, String text) {}
