package se.insatskollen.dashboard.web.place;

/**
 * The way to the page of an area.
 *
 * @param mark what stands beside it, quietly; empty for nothing
 */
public record AreaLink(String name, String href, String mark) {}
