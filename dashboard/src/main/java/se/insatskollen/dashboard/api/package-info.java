/** The open API: what the pages show, for programs. Addresses, fields and their description are declared once, in endpoints. */
package se.insatskollen.dashboard.api;
