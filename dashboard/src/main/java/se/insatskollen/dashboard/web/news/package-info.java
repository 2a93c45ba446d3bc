/** What is new since a day: what happened, what is due, which figures were corrected and which editions came. */
package se.insatskollen.dashboard.web.news;
