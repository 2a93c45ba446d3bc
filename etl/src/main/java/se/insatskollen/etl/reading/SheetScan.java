package se.insatskollen.etl.reading;

import java.util.Optional;

/**
 * Counts the rows of a sheet that hold anything: a cell with a value, or with a text that is not blank. Refuses what the
 * parser would take amiss: it holds a row up to its last column in memory, goes through all array formulas for each
 * cell, and invents shared texts that are not there.
 */
final class SheetScan extends XmlScan {
    private static final int LONGEST_TEXT = 1 << 20;
    // Some ten seconds of the parser.
    private static final long MOST_FORMULA_WORK = 4_000_000_000L;
    private static final String CRAFTED = "has cells out of order or outside the sheet";

    private final SharedTextScan shared;
    private final CellPlace place = new CellPlace();
    private final XmlText text = new XmlText();
    private final StringBuilder errorText = new StringBuilder();
    private Optional<String> problem = Optional.empty();
    private CellKind kind = CellKind.NUMBER;
    private boolean inData;
    private boolean isOver;
    private boolean inRow;
    private boolean inCell;
    private boolean inValue;
    private boolean inFormula;
    private boolean hasValue;
    private boolean hasFormula;
    private boolean isShared;
    private boolean rowIsFilled;
    private long formulaLength;
    private long longestFormula;
    private long arrayFormulas;
    private long formulaWork;
    private long rows;

    /** @param shared the workbook's shared texts */
    SheetScan(SharedTextScan shared) {
        this.shared = shared;
    }

    long rows() {
        return rows;
    }

    /** Why the sheet is not to be parsed, to go behind its name. */
    Optional<String> problem() {
        return problem;
    }

    @Override
    void open(String name) {
        switch (name) {
            case "sheetData" -> inData = !isOver;
            case "row" -> openRow();
            case "c" -> openCell();
            case "f" -> openFormula();
            case "v", "is" -> openValue(name);
            default -> {}
        }
    }

    @Override
    void text(byte[] bytes, int from, int to) {
        if (inFormula) {
            formulaLength += to - from;
            refuse(formulaLength > LONGEST_TEXT, "has a formula of more than 1 MB");
        } else if (inValue) {
            text.take(bytes, from, to);
            refuse(text.length() > LONGEST_TEXT, "has a text of more than 1 MB");
            if (kind == CellKind.ERROR && text.length() <= ExcelError.LONGEST) {
                for (int i = from; i < to; i++) {
                    errorText.append((char) bytes[i]);
                }
            }
        }
    }

    @Override
    void close(String name) {
        switch (name) {
            case "sheetData" -> {
                isOver |= inData;
                inData = false;
            }
            case "row" -> {
                rows += inRow && rowIsFilled ? 1 : 0;
                inRow = false;
            }
            case "c" -> closeCell();
            case "f" -> {
                longestFormula = Math.max(longestFormula, isShared ? formulaLength : 0);
                inFormula = false;
            }
            case "v", "is" -> inValue = false;
            default -> {}
        }
    }

    private void openRow() {
        if (inData) {
            refuse(inRow || !place.goToRow(tag()), CRAFTED);
            inRow = true;
            rowIsFilled = false;
        }
    }

    private void openCell() {
        if (inRow) {
            refuse(inCell || !place.goToCell(tag()), CRAFTED);
            Optional<CellKind> known = CellKind.of(tag());
            refuse(known.isEmpty(), "has a cell of a kind that is not known");
            kind = known.orElse(CellKind.NUMBER);
            inCell = true;
            hasValue = false;
            hasFormula = false;
            text.reset();
            errorText.setLength(0);
            formulaWork += arrayFormulas;
            refuse(formulaWork > MOST_FORMULA_WORK, "has too many shared and array formulas to go through");
        }
    }

    private void openFormula() {
        if (inCell) {
            hasFormula = true;
            inFormula = true;
            formulaLength = 0;
            isShared = tag().find("t") && tag().value().equals("shared");
            arrayFormulas += tag().find("t") && tag().value().equals("array") ? 1 : 0;
            formulaWork += isShared ? longestFormula : 0;
        }
    }

    private void openValue(String name) {
        if (inCell && name.equals(kind.element())) {
            refuse(hasValue, "has a cell with two values");
            hasValue = true;
            inValue = true;
        }
    }

    private void closeCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        boolean isEmpty = text.length() == 0;
        // Of a formula that gives an empty text, Excel saves just that: an empty text.
        boolean isUncalculated = hasFormula && isEmpty && !(kind == CellKind.TEXT && hasValue);
        refuse(isUncalculated, "has a formula that was never calculated");
        switch (kind) {
            case NUMBER, BOOLEAN, TEXT, INLINE_TEXT -> rowIsFilled |= text.isFilled();
            case ERROR -> {
                refuse(!ExcelError.isOne(errorText.toString()), "has an error that Excel does not know");
                rowIsFilled = true;
            }
            case SHARED_TEXT -> {
                boolean isThere = isEmpty || (text.number() >= 0 && text.number() < shared.count());
                refuse(!isThere, "points at a shared text that is not there");
                rowIsFilled |= isThere && !isEmpty && !shared.isBlank(text.number());
            }
        }
    }

    private void refuse(boolean isWrong, String words) {
        if (isWrong && problem.isEmpty()) {
            problem = Optional.of("%s (row %d)".formatted(words, place.row()));
        }
    }
}
