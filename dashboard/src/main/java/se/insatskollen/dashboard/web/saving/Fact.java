package se.insatskollen.dashboard.web.saving;

/** A question and its answer. */
public record Fact(String question, String answer) {}
