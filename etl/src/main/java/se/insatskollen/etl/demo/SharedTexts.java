package se.insatskollen.etl.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook that come again and again, each written once: names of districts, accounts, projects. */
final class SharedTexts {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private long uses;

    int number(String text) {
        uses++;
        Integer known = numbers.get(text);
        if (known == null) {
            known = numbers.size();
            numbers.put(text, known);
        }
        return known;
    }

    String xml() {
        StringBuilder xml = new StringBuilder(WorkbookParts.XML)
                .append("<sst xmlns=\"")
                .append(WorkbookParts.MAIN)
                .append("\" count=\"")
                .append(uses)
                .append("\" uniqueCount=\"")
                .append(numbers.size())
                .append("\">");
        numbers.keySet().forEach(text -> xml.append("<si><t xml:space=\"preserve\">")
                .append(CellText.escaped(text))
                .append("</t></si>"));
        return xml.append("</sst>").toString();
    }
}
