package se.insatskollen.etl.redteam;

/** What {@code open_indicator} says of an indicator. */
record Fact(String kind, boolean isCertaintyHarmful) {}
