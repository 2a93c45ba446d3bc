package se.insatskollen.dashboard.web.news;

import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.invented.InventedCity;

/** Behind which door news are looked for. */
public record Door(Origin origin) {
    private static final String NEWS = "/nytt";

    public String path() {
        return home() + NEWS;
    }

    public String feedPath() {
        return path() + ".atom";
    }

    /** "Nytt", "Nytt i Exempelstad". */
    String title() {
        return switch (origin) {
            case REAL -> "Nytt";
            case INVENTED -> "Nytt i Exempelstad";
        };
    }

    /** "Nytt i Insatskollen", "Nytt i Exempelstad": a feed stands among those of others. */
    String feedTitle() {
        return switch (origin) {
            case REAL -> "Nytt i Insatskollen";
            case INVENTED -> title();
        };
    }

    /** What every title and caption of invented things begins with; empty for real ones. */
    public String mark() {
        return origin.mark();
    }

    /** Who says so, for those who read or take home a table. */
    public String source() {
        return switch (origin) {
            case REAL -> "registret över offentliga dokument";
            case INVENTED -> "Insatskollens generator, påhittade siffror";
        };
    }

    String decision(String project) {
        return project(project, "#beslut");
    }

    String evaluation(String project) {
        return project(project, "#utvardering");
    }

    String errata() {
        return switch (origin) {
            case REAL -> "/metod#rattelser";
            case INVENTED -> InventedCity.PATH + "/datakvalitet#rattelser";
        };
    }

    /** The schema in which a database of a release holds what lies behind this door. */
    String database(String name) {
        return switch (origin) {
            case REAL -> name;
            case INVENTED -> name + ".exempelstad";
        };
    }

    // Invented projects have one page without such headings.
    private String project(String key, String heading) {
        return switch (origin) {
            case REAL -> "/projekt/" + key + heading;
            case INVENTED -> InventedCity.PATH + "/projekt/" + key;
        };
    }

    private String home() {
        return switch (origin) {
            case REAL -> "";
            case INVENTED -> InventedCity.PATH;
        };
    }
}
