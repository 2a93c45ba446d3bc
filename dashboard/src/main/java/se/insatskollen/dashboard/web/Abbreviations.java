package se.insatskollen.dashboard.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what the abbreviations of the pages stand for, and which of them a page must spell out. */
public final class Abbreviations {
    private static final List<Abbreviation> KNOWN = List.of(
            new Abbreviation("BBIC", "barns behov i centrum"),
            new Abbreviation("BUP", "barn- och ungdomspsykiatrin"),
            new Abbreviation("Ester", "ett sätt att bedöma risker och skydd för unga med normbrytande beteende"),
            new Abbreviation("FFT", "funktionell familjeterapi"),
            new Abbreviation("FoU", "forskning och utveckling"),
            new Abbreviation("HVB", "hem för vård eller boende"),
            new Abbreviation("KPI", "konsumentprisindex"),
            new Abbreviation("LIHF", "lösningsinriktad intensiv hemmabaserad familjebehandling"),
            new Abbreviation("LVU", "lagen med särskilda bestämmelser om vård av unga"),
            new Abbreviation("MI", "motiverande samtal"),
            new Abbreviation("pbb", "prisbasbelopp"),
            new Abbreviation("RISE", "Research Institutes of Sweden, ett statligt forskningsinstitut"),
            new Abbreviation("SBU", "Statens beredning för medicinsk och social utvärdering"),
            new Abbreviation("SCB", "Statistiska centralbyrån"),
            new Abbreviation("SIP", "samordnad individuell plan"),
            new Abbreviation("SiS", "Statens institutionsstyrelse"),
            new Abbreviation("SKL", "Sveriges Kommuner och Landsting, som nu heter SKR"),
            new Abbreviation("SKR", "Sveriges Kommuner och Regioner"),
            new Abbreviation("SoL", "socialtjänstlagen"),
            new Abbreviation("TFCO", "Treatment Foster Care Oregon, behandling i familjehem"));

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Abbreviations() {}

    /** The abbreviations of a page, spelt out in the order in which the page first has them. */
    public static List<String> in(Content opening, Content content) {
        return in(html(opening) + html(content));
    }

    static List<String> in(String html) {
        String text = TAG.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
        return KNOWN.stream()
                .flatMap(abbreviation -> abbreviation.firstIn(text).stream())
                .sorted(Comparator.comparingInt(Occurrence::at))
                .map(Occurrence::sentence)
                .toList();
    }

    private static String html(Content content) {
        StringOutput html = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }

    private record Occurrence(int at, String sentence) {}

    private record Abbreviation(String letters, String meaning) {
        private static final int BRACKET = 30;

        /** Where it first stands; empty where it does not, or where the text spells it out there itself. */
        Optional<Occurrence> firstIn(String text) {
            Matcher found =
                    Pattern.compile("(?<!\\p{L})" + letters + "(?!\\p{L})").matcher(text);
            if (!found.find() || isSpeltOut(text, found)) {
                return Optional.empty();
            }
            return Optional.of(new Occurrence(found.start(), "%s är %s.".formatted(letters, meaning)));
        }

        private boolean isSpeltOut(String text, Matcher found) {
            int reach = meaning.length() + BRACKET;
            String around =
                    text.substring(Math.max(0, found.start() - reach), Math.min(text.length(), found.end() + reach));
            return around.toLowerCase(Locale.ROOT).contains(meaning.toLowerCase(Locale.ROOT));
        }
    }
}
