package crampexplorer.web;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes documents in XML, whatever the words in them. */
final class Xml {

	private final XMLStreamWriter out;

	private Xml(XMLStreamWriter out) {
		this.out = out;
	}

	/**
	 * A whole document.
	 * @param root its outermost element
	 * @param namespace of all elements
	 */
	static String of(String root, String namespace, Content content) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			out.writeStartDocument("UTF-8", "1.0");
			out.writeStartElement(root);
			out.writeDefaultNamespace(namespace);
			content.write(new Xml(out));
			out.writeEndDocument();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	/** An element that holds others. */
	void in(String element, Content content) throws XMLStreamException {
		this.out.writeStartElement(element);
		content.write(this);
		this.out.writeEndElement();
	}

	/** An element that holds words. */
	void text(String element, String text) throws XMLStreamException {
		this.out.writeStartElement(element);
		this.out.writeCharacters(text);
		this.out.writeEndElement();
	}

	/** An element that has nothing but attributes: names and values in turn. */
	void empty(String element, String... attributes) throws XMLStreamException {
		this.out.writeEmptyElement(element);
		for (int i = 0; i < attributes.length; i += 2) {
			this.out.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

	/** What an element holds. */
	@FunctionalInterface
	interface Content {

		void write(Xml xml) throws XMLStreamException;

	}

}
