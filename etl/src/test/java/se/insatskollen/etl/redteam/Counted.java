package se.insatskollen.etl.redteam;

import java.util.OptionalLong;

/** A row of {@code open_area_year} or {@code open_project_year}: whatever of it is shown. */
record Counted(
        String place, String division, int year, OptionalLong cases, OptionalLong families, OptionalLong costOre) {}
