package se.insatskollen.etl.staging;

/**
 * A delivery that is not taken in.
 *
 * @param place the file, below the folder an operator knows, with its line where there is one
 * @param problem what is wrong and what to do about it
 */
public record Refusal(String place, String problem) {
    @Override
    public String toString() {
        return place + " " + problem;
    }
}
