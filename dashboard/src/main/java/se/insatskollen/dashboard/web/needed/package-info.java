/**
 * "Vad krävs?": the worked break-even of a project, for every page that tells it: by documents, or by its books where there
 * are such. It needs no effect, is marked "räkneexempel" and says nothing of what has happened; the arithmetic is {@code
 * savings.needed}.
 */
package se.insatskollen.dashboard.web.needed;
