/** Which other projects a reader may want to see beside one, and why; never how they rank. */
package se.insatskollen.dashboard.web.similar;
