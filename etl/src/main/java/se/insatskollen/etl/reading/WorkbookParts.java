package se.insatskollen.etl.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where a workbook says its sheets and its shared texts lie, read with another parser than the one that reads the rows.
 *
 * @param sheets in the order of the workbook; also those that Excel does not show, which hold data like any other
 * @param sharedTexts the entry that holds them, where there are any
 */
record WorkbookParts(List<SheetPart> sheets, Optional<ZipEntry> sharedTexts) {
    private static final int MOST_BYTES = 16 << 20;
    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLInputFactory XML = xml();

    /**
     * A sheet.
     *
     * @param name as Excel shows it
     * @param entry holds its rows
     */
    record SheetPart(String name, ZipEntry entry) {}

    /** Reads them. */
    static WorkbookParts of(ZipFile zip) throws IOException, UnreadableException {
        try {
            return new Reader(zip).parts();
        } catch (XMLStreamException | RuntimeException e) {
            // Words of the parser may hold values of the file.
            throw new UnreadableException(WorkbookBounds.NO_WORKBOOK);
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static final class Reader {
        private final ZipFile zip;
        private final Map<String, ZipEntry> entries = new HashMap<>();

        private Reader(ZipFile zip) {
            this.zip = zip;
            zip.stream().forEach(entry -> entries.put(WorkbookBounds.lowerName(entry), entry));
        }

        private WorkbookParts parts() throws IOException, XMLStreamException, UnreadableException {
            Map<String, String> types = attributes(TYPES, "Override", "ContentType", "PartName");
            String workbook = types.getOrDefault(TYPE + "sheet.main+xml", "/xl/workbook.xml")
                    .substring(1);
            int slash = workbook.lastIndexOf('/') + 1;
            String folder = workbook.substring(0, slash);
            Map<String, String> targets =
                    attributes(folder + "_rels/" + workbook.substring(slash) + ".rels", "Relationship", "Id", "Target");
            List<SheetPart> sheets = new ArrayList<>();
            Set<String> taken = new HashSet<>();
            XMLStreamReader xml = open(workbook);
            while (toElement(xml, "sheet")) {
                String name = xml.getAttributeValue(null, "name");
                String target = targets.get(xml.getAttributeValue(RELATIONS, "id"));
                ZipEntry entry = entry(target.startsWith("/") ? target.substring(1) : folder + target);
                if (!taken.add(name.toLowerCase(Locale.ROOT)) || !taken.add("/" + entry.getName())) {
                    throw new UnreadableException("has two sheets of one name or place. Save it in Excel again.");
                }
                sheets.add(new SheetPart(name, entry));
            }
            Optional<String> shared = Optional.ofNullable(types.get(TYPE + "sharedStrings+xml"));
            return new WorkbookParts(
                    sheets, shared.isPresent() ? Optional.of(entry(shared.get().substring(1))) : Optional.empty());
        }

        /** Of each element of this name, one attribute by another, which must not stand twice. */
        private Map<String, String> attributes(String part, String element, String key, String value)
                throws IOException, XMLStreamException, UnreadableException {
            Map<String, String> found = new HashMap<>();
            XMLStreamReader xml = open(part);
            while (toElement(xml, element)) {
                String name = xml.getAttributeValue(null, key);
                if (found.put(name, xml.getAttributeValue(null, value)) != null && !isRepeatable(name)) {
                    throw new UnreadableException(WorkbookBounds.NO_WORKBOOK);
                }
            }
            return found;
        }

        private static boolean isRepeatable(String type) {
            return !type.startsWith(TYPE) || type.endsWith("worksheet+xml");
        }

        private XMLStreamReader open(String part) throws IOException, XMLStreamException, UnreadableException {
            try (InputStream in = zip.getInputStream(entry(part))) {
                byte[] bytes = in.readNBytes(MOST_BYTES);
                if (bytes.length == MOST_BYTES) {
                    throw new UnreadableException(
                            "has a directory of sheets of more than 16 MB. Save it in Excel again.");
                }
                return XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            }
        }

        private ZipEntry entry(String part) throws UnreadableException {
            ZipEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
            if (entry == null) {
                throw new UnreadableException(WorkbookBounds.NO_WORKBOOK);
            }
            return entry;
        }

        private static boolean toElement(XMLStreamReader xml, String element) throws XMLStreamException {
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals(element)) {
                    return true;
                }
            }
            return false;
        }
    }
}
