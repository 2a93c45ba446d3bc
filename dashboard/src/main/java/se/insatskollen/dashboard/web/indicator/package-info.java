/** What one of our own indicators means and how it is used, told alike through both doors. */
package se.insatskollen.dashboard.web.indicator;
