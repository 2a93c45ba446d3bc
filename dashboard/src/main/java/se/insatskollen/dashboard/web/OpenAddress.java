package se.insatskollen.dashboard.web;

import se.insatskollen.dashboard.web.invented.InventedCity;

/** Tells the addresses of the open API from those of pages: other sites may read them, and programs read their errors. */
public final class OpenAddress {
    /** Where what is real begins. */
    public static final String REAL = "/api";
    /** Where what is invented begins. */
    public static final String INVENTED = InventedCity.PATH + "/api";

    private OpenAddress() {}

    /** Whether the address belongs to the API. The page that tells of it does not. */
    static boolean isOpen(String path) {
        return path.startsWith(REAL + "/") || path.startsWith(INVENTED + "/");
    }

    /** The door that an address lies behind. */
    static String door(String path) {
        return path.startsWith(INVENTED + "/") ? INVENTED : REAL;
    }
}
