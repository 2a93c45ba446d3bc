package se.insatskollen.dashboard.page.opendata;

/** A project to show as an example. */
public record ProjectRow(String projectKey, String projectName) {}
