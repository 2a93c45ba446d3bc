package se.insatskollen.dashboard.page.invented.area;

import java.util.Optional;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.place.Merger;
import se.insatskollen.dashboard.web.profile.ProfileView;

/**
 * What the page answers before anything else.
 *
 * @param sentence can be said aloud
 * @param rest how sure it is; of a district that is no more, what it was like
 */
record Answer(String sentence, String rest) {
    static Answer of(Area area, Optional<ProfileView> profile) {
        String sentence =
                profile.map(ProfileView::sentence).orElse("Vi har inga siffror om %s.".formatted(area.name()));
        String rest = profile.map(ProfileView::rest).orElse("");
        if (!area.isEnded()) {
            return new Answer(sentence, rest);
        }
        String end = area.mergers().end(area.place()).map(Merger::sentence).orElse("");
        return new Answer(
                "%s finns inte längre. %s".formatted(area.name(), end).strip(),
                "%s %s".formatted(sentence, rest).strip());
    }
}
