package se.insatskollen.dashboard.web.knowledge;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;

/** How many entries belong to a programme or a fund. */
public record Members(long projectCount, long studyCount, long otherCount) {

    boolean isEmpty() {
        return projectCount + studyCount + otherCount == 0;
    }

    /** "Registret har tio projekt och tre studier som redovisas där." */
    String sentence() {
        if (isEmpty()) {
            return "Registret har inget projekt som hör dit.";
        }
        List<String> counted = new ArrayList<>();
        if (projectCount > 0) {
            counted.add(SwedishFormat.word(projectCount) + " projekt");
        }
        if (studyCount > 0) {
            counted.add(studyCount == 1 ? "en studie" : SwedishFormat.word(studyCount) + " studier");
        }
        if (otherCount > 0) {
            counted.add(otherCount == 1 ? "en annan post" : SwedishFormat.word(otherCount) + " andra poster");
        }
        // A study is reported with a programme; who paid for it is another matter.
        String relation = studyCount > 0 ? "redovisas där" : "hör dit";
        return "Registret har %s som %s.".formatted(SwedishList.and(counted), relation);
    }
}
