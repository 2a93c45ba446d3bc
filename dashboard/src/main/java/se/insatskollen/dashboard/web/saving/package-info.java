/**
 * What a project saves, as a page meets it: what is published of its effect and money, what a reader assumes, and the
 * simulation that holds the one against the other.
 */
package se.insatskollen.dashboard.web.saving;
