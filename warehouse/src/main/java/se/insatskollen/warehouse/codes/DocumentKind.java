package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What kind of document a source is. */
public enum DocumentKind implements Code {
    OFFICIAL_REPORT("tjänsteutlåtande"),
    MINUTES("protokollsutdrag"),
    WEB_PAGE("webbsida"),
    REPORT("rapport"),
    MOTION("motion"),
    LETTER("skrivelse"),
    ATTACHMENT("bilaga"),
    PRESS_ARTICLE("pressartikel"),
    COMPILATION("sammanställning");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
