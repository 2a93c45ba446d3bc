package se.insatskollen.dashboard.web;

import java.util.Map;
import java.util.Optional;

/**
 * Who answers for this installation: the authority that has put it up, as it says itself.
 *
 * @param name empty where it has not said so
 * @param contact an e-mail address or a page to write to it from
 */
public record Responsible(Optional<String> name, Optional<String> contact) {
    /** Nobody has said who answers. */
    public static final Responsible UNKNOWN = new Responsible(Optional.empty(), Optional.empty());

    private static final String NAME = "INSATSKOLLEN_RESPONSIBLE";
    private static final String CONTACT = "INSATSKOLLEN_CONTACT";
    private static final String MAIL = "[^@\\s:/?]+@[^@\\s:/?]+\\.[^@\\s:/?]+";
    private static final String PAGE = "https://[^\\s\"<>]+";

    public Responsible {
        if (contact.filter(given -> !given.matches(MAIL) && !given.matches(PAGE))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "%s is neither an e-mail address nor an address that begins with https://. Correct it or leave it out."
                            .formatted(CONTACT));
        }
    }

    /**
     * The settings of this process.
     *
     * @throws IllegalArgumentException with problem, place and remedy
     */
    public static Responsible of(Map<String, String> environment) {
        return new Responsible(given(environment, NAME), given(environment, CONTACT));
    }

    /** Where a link to it leads; empty where there is none. */
    public Optional<String> href() {
        return contact.map(given -> given.matches(MAIL) ? "mailto:" + given : given);
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
