package se.insatskollen.dashboard.web.news;

import se.insatskollen.dashboard.web.SwedishFormat;

/** What something new is. A proposal is no decision, and what is not known to be one is counted as neither. */
enum Kind {
    DECISION("beslut", "ett", "beslut", "beslut", "nytt"),
    PROPOSAL("forslag", "ett", "förslag", "förslag", "nytt"),
    UNCLEAR("oklart", "en", "fråga utan känt beslut", "frågor utan känt beslut", "ny"),
    EVALUATION("utvarderingar", "en", "utvärdering", "utvärderingar", "ny"),
    ERRATUM("rattelser", "en", "rättelse", "rättelser", "ny");

    private final String address;
    private final String article;
    private final String one;
    private final String many;
    private final String newOne;

    Kind(String address, String article, String one, String many, String newOne) {
        this.address = address;
        this.article = article;
        this.one = one;
        this.many = many;
        this.newOne = newOne;
    }

    /** How an address says it. */
    String address() {
        return address;
    }

    /** "beslut", "utvärdering". */
    String one() {
        return one;
    }

    /** "ett beslut", "två utvärderingar". */
    String counted(long count) {
        return count == 1 ? article + " " + one : SwedishFormat.word(count) + " " + many;
    }

    /** The word "new" as one thing of the kind takes it. */
    String newOne() {
        return newOne;
    }
}
