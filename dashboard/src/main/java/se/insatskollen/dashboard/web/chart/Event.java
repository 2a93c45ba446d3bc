package se.insatskollen.dashboard.web.chart;

/**
 * Something that happened at a time of a chart's axis.
 *
 * @param at which time, counted from 0
 */
public record Event(int at, String words) {}
