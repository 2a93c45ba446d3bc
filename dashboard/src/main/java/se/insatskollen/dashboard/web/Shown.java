package se.insatskollen.dashboard.web;

import java.util.List;
import se.insatskollen.dashboard.web.table.Table;

/**
 * What a page shows.
 *
 * @param template its path, such as {@code page/start/start.jte}
 * @param view everything the template shows, ready to be shown
 * @param tables every table of the page, top to bottom, for those who take them home
 */
public record Shown(String template, Record view, List<Table> tables) {
    /** A page without tables. */
    public Shown(String template, Record view) {
        this(template, view, List.of());
    }
}
