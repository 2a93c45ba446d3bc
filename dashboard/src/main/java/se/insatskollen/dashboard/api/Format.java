package se.insatskollen.dashboard.api;

/** In which form an answer is given; the address says it by its end. */
enum Format {
    JSON("", "application/json"),
    CSV(".csv", "text/csv; charset=utf-8; header=present");

    private final String suffix;
    private final String contentType;

    Format(String suffix, String contentType) {
        this.suffix = suffix;
        this.contentType = contentType;
    }

    String suffix() {
        return suffix;
    }

    String contentType() {
        return contentType;
    }

    /** The form that the end of an address asks for. */
    static Format of(String path) {
        return path.endsWith(CSV.suffix) ? CSV : JSON;
    }

    /** The last part of an address without what says the form. */
    String subject(String lastPart) {
        return lastPart.endsWith(suffix) ? lastPart.substring(0, lastPart.length() - suffix.length()) : lastPart;
    }
}
