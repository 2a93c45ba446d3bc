package se.insatskollen.dashboard.web.needed;

import java.util.Optional;

/** What was booked on a project in a year, in the prices of that year; empty where it is hidden. */
record BookedYearRow(int yearNumber, Optional<Long> costOre) {}
