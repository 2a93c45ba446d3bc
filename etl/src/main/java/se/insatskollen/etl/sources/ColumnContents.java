package se.insatskollen.etl.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import se.insatskollen.warehouse.release.DeliveryForm.ColumnForm;

/** Tells by its first rows what each column of a delivery holds, so that a column whose kind has changed shows. */
final class ColumnContents {
    private static final int ROWS_LOOKED_AT = 200;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER =
            Pattern.compile("[-(\u2212\u2011]?\\d[\\d .,'\u00a0\u202f]*(:-|[-)])?( ?(kr|kronor|tkr|mnkr))?");

    private enum Content {
        EMPTY,
        NUMBER,
        DATE,
        TEXT
    }

    private final List<String> header;
    private final List<Content> contents;
    private int rows;

    ColumnContents(List<String> header) {
        this.header = header;
        this.contents = new ArrayList<>(Collections.nCopies(header.size(), Content.EMPTY));
    }

    void look(List<String> texts) {
        if (rows++ >= ROWS_LOOKED_AT) {
            return;
        }
        for (int place = 0; place < Math.min(contents.size(), texts.size()); place++) {
            Content found = content(texts.get(place));
            Content known = contents.get(place);
            if (found != Content.EMPTY && found != known) {
                contents.set(place, known == Content.EMPTY ? found : Content.TEXT);
            }
        }
    }

    List<ColumnForm> forms() {
        List<ColumnForm> forms = new ArrayList<>();
        for (int place = 0; place < contents.size(); place++) {
            forms.add(new ColumnForm(header.get(place), contents.get(place).name()));
        }
        return List.copyOf(forms);
    }

    private static Content content(String text) {
        if (text.isEmpty()) {
            return Content.EMPTY;
        }
        if (DATE.matcher(text).matches()) {
            return Content.DATE;
        }
        return NUMBER.matcher(text).matches() ? Content.NUMBER : Content.TEXT;
    }
}
