/** Which editions there have been, for pages that tell what is new. */
package se.insatskollen.dashboard.web.edition;
