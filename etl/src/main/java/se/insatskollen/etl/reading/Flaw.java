package se.insatskollen.etl.reading;

/**
 * Why a file is not to be opened.
 *
 * @param problem in words its supplier can act on
 * @param isIncomplete whether the file may still be under way: its end is missing
 */
record Flaw(String problem, boolean isIncomplete) {
    static Flaw lasting(String problem) {
        return new Flaw(problem, false);
    }

    static Flaw incomplete(String problem) {
        return new Flaw(problem, true);
    }
}
