package se.insatskollen.dashboard.page.project;

import se.insatskollen.dashboard.web.Words;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;

/** A project of a programme or fund. */
record MemberRow(String projectKey, String projectName, ProjectKind projectKind, ProjectStatus projectStatus) {
    String href() {
        return "/projekt/" + projectKey;
    }

    String status() {
        return Words.of(projectStatus);
    }
}
