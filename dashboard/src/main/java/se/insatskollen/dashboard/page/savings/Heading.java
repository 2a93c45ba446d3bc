package se.insatskollen.dashboard.page.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.warehouse.codes.ProjectKind;

/**
 * What a reader wants to know first: how many are said to have saved money, whether that can be checked, and how many are
 * said to have lost.
 *
 * @param known keys of the entries whose cost somebody external has examined in a report we have read
 */
record Heading(List<Claimed> claimed, Set<String> known) {

    /** "Ett projekt och en studie har en uppgiven besparing. Ingen av dem kan vi kontrollera." */
    String answer() {
        List<EntryRow> saving = claimed.stream()
                .filter(Claimed::isSavingClaimed)
                .map(Claimed::entry)
                .toList();
        return saving.isEmpty()
                ? "Inget projekt har en uppgiven besparing."
                : "%s har en uppgiven besparing. %s".formatted(counted(saving), checked(saving));
    }

    /** What else is said of money: a loss is as plain as a gain. */
    String others() {
        List<String> parts = new ArrayList<>();
        add(parts, Claimed::isLossClaimed, "uppges ha gått med förlust");
        add(parts, Claimed::isGainClaimed, "uppges ha gått med överskott");
        add(parts, Claimed::isResultWithoutAmount, "har ett ekonomiskt resultat utan belopp");
        add(parts, Claimed::isOverrunClaimed, "uppges ha blivit dyrare än beräknat");
        return parts.isEmpty() ? "" : SwedishFormat.sentence(SwedishList.and(parts)) + ".";
    }

    private void add(List<String> parts, Predicate<Claimed> what, String words) {
        long count = claimed.stream()
                .filter(each -> each.entry().isProject())
                .filter(what)
                .count();
        if (count > 0) {
            String number = count == 1 ? "ett" : SwedishFormat.word(count);
            parts.add("%s%s %s".formatted(number, parts.isEmpty() ? " projekt" : "", words));
        }
    }

    private String checked(List<EntryRow> saving) {
        long checked = saving.stream()
                .filter(entry -> known.contains(entry.projectKey()))
                .count();
        if (saving.size() == 1) {
            return checked == 1 ? "En utomstående har granskat kostnaden." : "Den kan vi inte kontrollera.";
        }
        return switch ((int) checked) {
            case 0 -> "Ingen av dem kan vi kontrollera.";
            case 1 -> "För en av dem har en utomstående granskat kostnaden.";
            default -> "För %s av dem har en utomstående granskat kostnaden.".formatted(SwedishFormat.word(checked));
        };
    }

    // A study is no project, and the register tells them apart.
    private static String counted(List<EntryRow> entries) {
        List<String> parts = new ArrayList<>();
        add(parts, entries, ProjectKind.PROJECT, "ett projekt", "projekt");
        add(parts, entries, ProjectKind.STUDY, "en studie", "studier");
        add(parts, entries, ProjectKind.PRE_STUDY, "en förstudie", "förstudier");
        add(parts, entries, ProjectKind.PROGRAMME, "ett program", "program");
        add(parts, entries, ProjectKind.FUND, "en fond", "fonder");
        return SwedishFormat.sentence(SwedishList.and(parts));
    }

    private static void add(List<String> parts, List<EntryRow> entries, ProjectKind kind, String one, String many) {
        long count =
                entries.stream().filter(entry -> entry.projectKind() == kind).count();
        if (count > 0) {
            parts.add(count == 1 ? one : "%s %s".formatted(SwedishFormat.word(count), many));
        }
    }
}
