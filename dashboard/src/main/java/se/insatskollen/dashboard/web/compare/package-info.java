/**
 * The comparison of areas on one indicator, shared by the page of published figures and the one of invented figures:
 * what may be asked, what is answered, and the figures with their tables.
 */
package se.insatskollen.dashboard.web.compare;
