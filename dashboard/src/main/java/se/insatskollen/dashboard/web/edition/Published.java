package se.insatskollen.dashboard.web.edition;

import java.util.Optional;

/** An edition and the one published before it, if there is one and it can be read. */
public record Published(Edition edition, Optional<Edition> before) {}
