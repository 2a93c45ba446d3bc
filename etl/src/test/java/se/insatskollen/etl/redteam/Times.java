package se.insatskollen.etl.redteam;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period of the open tables: {@code 2019-T2}, {@code 2019}, {@code 2016-2018}, or a whole project. */
record Times(String name, int firstYear, int lastYear, boolean isThird) {
    private static final Pattern WORDS = Pattern.compile("(\\d{4})(?:-T\\d|-(\\d{4}))?");

    static Times of(String name) {
        if (name.equals(Web.WHOLE_PROJECT)) {
            return new Times(name, 0, 9999, false);
        }
        Matcher words = WORDS.matcher(name);
        if (!words.matches()) {
            throw new IllegalArgumentException("There is no period called " + name);
        }
        int first = Integer.parseInt(words.group(1));
        return new Times(
                name, first, words.group(2) == null ? first : Integer.parseInt(words.group(2)), name.contains("T"));
    }

    /** Those of some periods that are longer and hold this one. */
    Set<String> containing(Set<String> others) {
        Set<String> containing = new TreeSet<>();
        for (String other : others) {
            Times longer = of(other);
            boolean holds = longer.firstYear() <= firstYear && longer.lastYear() >= lastYear && !longer.isThird();
            if (holds && !other.equals(name)) {
                containing.add(other);
            }
        }
        return containing;
    }

    /** By what step this is part of a longer one. */
    String within(String longer) {
        if (isThird) {
            return of(longer).isYear() ? "thirds" : "many thirds";
        }
        return isYear() ? "years" : "many years";
    }

    boolean isYear() {
        return !isThird && firstYear == lastYear;
    }

    /** Whether parts of one step are all there are of a longer time. */
    static boolean areAll(List<String> parts, String longer) {
        Times total = of(longer);
        if (total.name().equals(Web.WHOLE_PROJECT)) {
            return true;
        }
        int years = total.lastYear() - total.firstYear() + 1;
        boolean areThirds = of(parts.get(0)).isThird();
        return parts.size() == (areThirds ? 3 * years : years)
                && parts.stream().map(Times::of).allMatch(part -> part.isThird() || part.isYear());
    }
}
