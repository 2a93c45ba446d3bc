package se.insatskollen.etl.staging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the name of a landed file says about it, before it is looked at. */
final class LandedName {
    /** What a file is by its name. */
    enum Kind {
        /** To be taken in. */
        DELIVERY,
        /** Written under another name until it is complete. */
        UNFINISHED,
        /** Tells about the delivery beside it. */
        CONTROL,
        /** Left beside a workbook by somebody's Excel. */
        OWNER_FILE,
        /** Says that the folder holds invented data. */
        MARK
    }

    private static final List<String> UNFINISHED = List.of(".part", ".partial", ".filepart", ".crdownload", ".tmp");
    private static final String OWNER_FILE = "~$";

    private LandedName() {}

    static Kind kind(String name) {
        if (name.equals(Discovery.MARK_OF_INVENTED_DATA)) {
            return Kind.MARK;
        }
        if (name.startsWith(OWNER_FILE)) {
            return Kind.OWNER_FILE;
        }
        if (unfinishedEnding(name).isPresent()) {
            return Kind.UNFINISHED;
        }
        return name.endsWith(Delivery.CONTROL) ? Kind.CONTROL : Kind.DELIVERY;
    }

    /** The name a control file of that name tells about, or will when it is complete; empty for other files. */
    static Optional<String> toldOf(String name) {
        String complete = unfinishedEnding(name)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
        return complete.endsWith(Delivery.CONTROL)
                ? Optional.of(complete.substring(0, complete.length() - Delivery.CONTROL.length()))
                : Optional.empty();
    }

    private static Optional<String> unfinishedEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return UNFINISHED.stream().filter(lower::endsWith).findFirst();
    }
}
