package se.insatskollen.etl.redteam;

import java.util.OptionalLong;

/** A row of {@code open_project_flow}. */
record Stage(String project, String stage, OptionalLong cases) {}
