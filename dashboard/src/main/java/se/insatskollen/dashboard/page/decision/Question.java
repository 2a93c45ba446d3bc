package se.insatskollen.dashboard.page.decision;

import java.util.List;
import se.insatskollen.dashboard.page.decision.Cited.Said;
import se.insatskollen.dashboard.web.SwedishFormat;

/**
 * What the committee is asked, as far as our documents tell.
 *
 * @param lead what stands before the list
 * @param asked each thing that is wanted or proposed, with who wants it
 * @param rest what the memo can say to all of it
 */
record Question(String lead, List<Said> asked, String rest) {

    static Question of(Facts facts, Cited cited) {
        if (!facts.motions().isEmpty()) {
            return ofMotions(facts, cited);
        }
        List<Said> proposed = facts.proposals().stream()
                .map(row -> cited.fact("%s. %s".formatted(row.heading(), row.content()), row.source()))
                .toList();
        return proposed.isEmpty()
                ? new Question(
                        "Våra dokument innehåller inget förslag att ta ställning till. Underlaget kan användas när frågan kommer upp.",
                        List.of(),
                        "")
                : new Question("Det här föreslås i våra dokument:", proposed, "");
    }

    private static Question ofMotions(Facts facts, Cited cited) {
        int many = facts.motions().size();
        String lead = "En motion har %s krav:".formatted(SwedishFormat.word(many));
        List<Said> asked = facts.motions().stream()
                .map(row -> cited.fact(row.content(), row.source()))
                .toList();
        boolean isDecided = facts.decisions().stream().anyMatch(DecisionRow::isDecidedOnAMotion);
        String decided = isDecided ? "" : "Våra dokument innehåller inget beslut om motionen. ";
        String about = many == 1 ? "Underlaget visar inte om kravet" : "Underlaget visar inte om något av kraven";
        return new Question(
                lead,
                asked,
                "%s%s skulle löna sig. Räkneexemplet längre ner visar vad som krävs.".formatted(decided, about));
    }
}
