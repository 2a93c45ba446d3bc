package se.insatskollen.dashboard.api;

import se.insatskollen.dashboard.web.OpenAddress;

/** The two doors of the API: the real world, and the invented city. No answer comes through both. */
public enum ApiDoor {
    REAL(OpenAddress.REAL, "", "insatskollen-", "") {
        @Override
        String licence() {
            return "Registret och våra sammanställningar: Apache-2.0. Siffror från andra utgivare har utgivarens"
                    + " villkor; vårt underlag anger ingen licens för dem.";
        }
    },
    INVENTED(OpenAddress.INVENTED, "invented/", "pahittade-siffror-insatskollen-", ", påhittade siffror") {
        @Override
        String licence() {
            return "Apache-2.0. Siffrorna är påhittade och säger inget om någon verklig kommun.";
        }
    };

    private final String path;
    private final String queries;
    private final String filePrefix;
    private final String warning;

    ApiDoor(String path, String queries, String filePrefix, String warning) {
        this.path = path;
        this.queries = queries;
        this.filePrefix = filePrefix;
        this.warning = warning;
    }

    /** Where its addresses begin. */
    String path() {
        return path;
    }

    boolean isInvented() {
        return this == INVENTED;
    }

    /** The file that asks a question of what is seen through this door. */
    String query(String file) {
        return queries + file;
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
