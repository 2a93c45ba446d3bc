/** Reforms and changed ways to count, which the years of a figure must be read with. */
package se.insatskollen.dashboard.web.event;
