package se.insatskollen.dashboard.page.invented.decision;

/** How many of a project's cases have got support. */
record SupportedRow(long caseCount) {}
