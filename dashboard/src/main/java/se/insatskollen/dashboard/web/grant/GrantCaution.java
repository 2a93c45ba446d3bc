package se.insatskollen.dashboard.web.grant;

/** What must be said wherever grants are told. */
public final class GrantCaution {
    public static final String NOT_THE_WHOLE_COST =
            "Ett bidrag är inte hela kostnaden: egen personal, lokaler och ledning räknas också.";

    private GrantCaution() {}
}
