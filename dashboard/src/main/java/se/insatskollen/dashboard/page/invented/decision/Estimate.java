package se.insatskollen.dashboard.page.invented.decision;

import java.util.List;

/**
 * What the project is estimated to have saved, by published assumptions only.
 *
 * @param answer one sentence: net, and in how many of 100 calculations there is a gain
 * @param lines what it rests on, line by line
 * @param facit what the generator planted, told beside it
 */
record Estimate(String answer, List<String> lines, String facit) {}
