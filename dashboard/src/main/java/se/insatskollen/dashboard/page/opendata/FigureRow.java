package se.insatskollen.dashboard.page.opendata;

/** A figure of a municipality to show as an example. */
public record FigureRow(String indicatorId, String slug, String indicatorTitle, String areaCode, String period) {}
