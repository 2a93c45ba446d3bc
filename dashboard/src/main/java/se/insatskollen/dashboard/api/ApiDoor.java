package se.insatskollen.dashboard.api;

import se.insatskollen.dashboard.web.OpenAddress;
import se.insatskollen.dashboard.web.chart.Origin;

/** The two doors of the API: the real world, and the invented city. No answer comes through both. */
public enum ApiDoor {
    REAL(Origin.REAL, OpenAddress.REAL, "insatskollen-", "") {
        @Override
        String licence() {
            return "Registret och våra sammanställningar: Apache-2.0. Siffror från andra utgivare har utgivarens"
                    + " villkor; vårt underlag anger ingen licens för dem.";
        }
    },
    INVENTED(Origin.INVENTED, OpenAddress.INVENTED, "pahittade-siffror-insatskollen-", ", påhittade siffror") {
        @Override
        String licence() {
            return "Apache-2.0. Siffrorna är påhittade och säger inget om någon verklig kommun.";
        }
    };

    private final Origin origin;
    private final String path;
    private final String filePrefix;
    private final String warning;

    ApiDoor(Origin origin, String path, String filePrefix, String warning) {
        this.origin = origin;
        this.path = path;
        this.filePrefix = filePrefix;
        this.warning = warning;
    }

    /** Whose tables are asked through it. */
    Origin origin() {
        return origin;
    }

    /** Where its addresses begin. */
    String path() {
        return path;
    }

    boolean isInvented() {
        return origin == Origin.INVENTED;
    }

    /** A title that says what is invented. */
    String title(String title) {
        return title + warning;
    }

    /** The name of a file that is taken home from here. */
    String fileName(String subject, String release) {
        return "%s%s-%s.csv".formatted(filePrefix, subject, release);
    }

    /** On which terms the answers may be used, in Swedish. */
    abstract String licence();
}
