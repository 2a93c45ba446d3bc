package se.insatskollen.dashboard.web.news;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed as Atom (RFC 4287). Its links are relative to where it was fetched, so that it says nothing of the
 * machine it comes from; its ids are made from the keys of rows, so that a reader sees each thing once.
 */
final class Atom {
    static final String CONTENT_TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The feed as it is sent. */
    static byte[] bytes(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8);
            new Atom(xml).write(feed);
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed %s cannot be written".formatted(feed.self()), e);
        }
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(UTF_8, "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "sv");
        element("id", id(feed.key()));
        element("title", feed.title());
        element("subtitle", feed.subtitle());
        element("updated", feed.updated());
        link("alternate", "text/html", feed.page());
        link("self", "application/atom+xml", feed.self());
        xml.writeStartElement("author");
        element("name", "Insatskollen");
        xml.writeEndElement();
        for (Feed.Entry entry : feed.entries()) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", id(entry.key()));
        element("title", entry.title());
        element("updated", entry.updated());
        link("alternate", "text/html", entry.href());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category());
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void link(String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String id(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("insatskollen:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
