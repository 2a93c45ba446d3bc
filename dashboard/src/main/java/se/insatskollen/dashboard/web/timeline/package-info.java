/** What happened to a project and when, as far as somebody says so. */
package se.insatskollen.dashboard.web.timeline;
