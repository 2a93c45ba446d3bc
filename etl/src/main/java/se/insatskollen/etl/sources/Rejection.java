package se.insatskollen.etl.sources;

/**
 * Why a row is not taken in.
 *
 * @param column header of the column that is at fault; empty where it is the row
 * @param rule the rule that is broken, without any value of the row
 * @param told both in a sentence; it quotes the value where the source is open
 */
public record Rejection(String column, String rule, String told) {}
