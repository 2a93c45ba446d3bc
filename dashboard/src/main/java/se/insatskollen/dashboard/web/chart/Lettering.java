package se.insatskollen.dashboard.web.chart;

/** How text on an axis looks; it is written among the other properties of its label. */
record Lettering(String color, int fontSize, String fontFamily, int lineHeight) {
    /** Of what is read first: names, in the colour of text. */
    static Lettering ofNames() {
        return new Lettering(Option.TEXT, 14, Option.FONT, 18);
    }

    /** Of names where there is little room. */
    static Lettering ofSmallNames() {
        return new Lettering(Option.TEXT, 13, Option.FONT, 16);
    }

    /** Of numbers and years, which step back behind the names. */
    static Lettering ofScales() {
        return new Lettering(Option.LABEL, 13, Option.FONT, 17);
    }
}
