package se.insatskollen.dashboard.web.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.ClaimKind;

/** What is claimed about money and goals, with who says so and when. A loss is said as plainly as a gain. */
final class ClaimSentences {
    private ClaimSentences() {}

    /** A paragraph for each saving, then one for everything else that the same source says. */
    static List<String> of(Knowledge knowledge) {
        List<String> paragraphs = new ArrayList<>();
        knowledge.claims().stream()
                .filter(SaidClaim::isSaving)
                .forEach(claim -> paragraphs.add(saving(knowledge.entry(), claim)));
        Map<Source, List<SaidClaim>> others = knowledge.claims().stream()
                .filter(claim -> !claim.isSaving())
                .collect(Collectors.groupingBy(SaidClaim::source, LinkedHashMap::new, Collectors.toList()));
        others.forEach((source, claims) -> paragraphs.add(others(source, claims)));
        return paragraphs;
    }

    private static String saving(Entry entry, SaidClaim claim) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s %s %s."
                .formatted(SwedishFormat.sentence(speaker(claim.source())), hasSaved(entry), claim.saving()));
        if (!claim.years().isKnown()) {
            sentences.add("Vilka år det gäller framgår inte.");
        }
        if (!claim.isComputerStated()) {
            sentences.add("Vem som räknat framgår inte.");
        }
        if (claim.source().isUnchecked()) {
            sentences.add("Uppgiften är inte kontrollerad mot originalet.");
        }
        if (entry.hasUntestedSaving()) {
            sentences.add("Våra dokument nämner ingen utomstående som har prövat uppgiften.");
        }
        return String.join(" ", sentences);
    }

    // What a method is said to save wherever it is used, nobody has saved yet.
    private static String hasSaved(Entry entry) {
        return switch (entry.projectKind()) {
            case PROJECT -> "säger att projektet har sparat";
            case PROGRAMME -> "säger att programmet har sparat";
            case FUND -> "säger att fonden har sparat";
            case STUDY -> "uppger att metoden sparar";
            case PRE_STUDY -> "säger att förstudien har sparat";
            case NONE -> "säger att posten har sparat";
        };
    }

    private static String others(Source source, List<SaidClaim> claims) {
        String said = claims.stream().map(ClaimSentences::description).collect(Collectors.joining(" "));
        return said + " " + provenance(source, claims.size() > 1);
    }

    private static String description(SaidClaim claim) {
        String overrun = "Enligt en uppgift blev kostnaden högre än beräknat. ";
        return claim.claimKind() == ClaimKind.COST_OVERRUN ? overrun + claim.description() : claim.description();
    }

    private static String provenance(Source source, boolean areSeveral) {
        String from = areSeveral ? "Uppgifterna kommer från " : "Uppgiften kommer från ";
        String unchecked =
                areSeveral ? " och är inte kontrollerade mot originalet." : " och är inte kontrollerad mot originalet.";
        return source.isUnchecked()
                ? from + speaker(source) + unchecked
                : from + speaker(source).replaceFirst(",$", "") + ".";
    }

    /** "Kommunens webbsida (november 2018)", "en dansk rapport, återgiven av SBU (2018),", "nt.se, utan datum,". */
    private static String speaker(Source source) {
        String name = source.speaker().orElse("en okänd avsändare");
        if (source.month().isEmpty()) {
            return name + ", utan datum,";
        }
        // What stands between commas needs the second one; a list of names does not.
        boolean hasAside = name.contains(", ") && !name.contains(" eller ");
        return "%s (%s)%s".formatted(name, source.month().get(), hasAside ? "," : "");
    }
}
