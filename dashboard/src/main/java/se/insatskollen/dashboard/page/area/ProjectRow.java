package se.insatskollen.dashboard.page.area;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;

/** An entry of the register that lies in the area. */
record ProjectRow(
        String projectKey,
        String projectName,
        ProjectKind projectKind,
        EarlyIntervention earlyIntervention,
        String areaName,
        @Nested Period period,
        ProjectStatus projectStatus) {

    boolean isProject() {
        return projectKind == ProjectKind.PROJECT;
    }

    String href() {
        return "/projekt/" + projectKey;
    }

    String status() {
        return Words.of(projectStatus);
    }
}
