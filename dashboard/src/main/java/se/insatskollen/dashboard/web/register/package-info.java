/** What the register says, asked once for all pages: each of them takes the columns it shows into rows of its own. */
package se.insatskollen.dashboard.web.register;
