/**
 * What it would take: closed forms for a claim to hold and for a project to pay for itself, each input with its source.
 * They are worked examples ("räkneexempel") and say nothing of what has happened.
 */
package se.insatskollen.warehouse.savings.needed;
