package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.warehouse.codes.DecisionStatus;
import se.insatskollen.warehouse.codes.FollowUp;

/**
 * Answers and reports whose last day passed before the day asked about, in words.
 *
 * @param last when the last of them was due, as running text has it
 */
record Passed(List<DecisionRow> rows, String last) {
    String sentences() {
        return SwedishList.sentences(passed(), proposed(), left());
    }

    private String passed() {
        return rows.size() == 1
                ? "För ett svar eller en redovisning har tiden gått ut, %s.".formatted(last)
                : "För %s svar och redovisningar har tiden gått ut, den sista %s."
                        .formatted(SwedishFormat.word(rows.size()), last);
    }

    private String proposed() {
        long count = count(row -> row.decisionStatus() == DecisionStatus.PROPOSED);
        if (count == 0) {
            return "";
        }
        if (count == rows.size()) {
            return count == 1 ? "Det var bara föreslaget." : "Alla var bara föreslagna.";
        }
        return count == 1 ? "Ett av dem var bara föreslaget." : "%s av dem var bara föreslagna.".formatted(word(count));
    }

    // Whether a decision was followed up is all the register knows of what became of it.
    private String left() {
        long followed = count(row -> row.followedUp() == FollowUp.YES);
        long neglected = count(row -> row.followedUp() == FollowUp.NO);
        long unknown = rows.size() - followed - neglected;
        if (unknown == rows.size()) {
            return unknown == 1 ? "Om det lämnades framgår inte." : "Om de lämnades framgår inte.";
        }
        return SwedishList.sentences(
                followed == 0 ? "" : "Uppföljda: %s.".formatted(SwedishFormat.word(followed)),
                neglected == 0 ? "" : "Inte uppföljda: %s.".formatted(SwedishFormat.word(neglected)),
                unknown == 0 ? "" : "För %s framgår det inte.".formatted(SwedishFormat.word(unknown)));
    }

    private long count(Predicate<DecisionRow> rule) {
        return rows.stream().filter(rule).count();
    }

    private static String word(long count) {
        return SwedishFormat.sentence(SwedishFormat.word(count));
    }
}
