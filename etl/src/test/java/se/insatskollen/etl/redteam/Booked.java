package se.insatskollen.etl.redteam;

import java.util.OptionalLong;

/** A row of {@code open_project_economy}. */
record Booked(String project, int year, String payer, String kind, OptionalLong costOre) {}
