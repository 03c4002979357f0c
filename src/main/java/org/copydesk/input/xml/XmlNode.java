package org.copydesk.input.xml;

/** A part of a document that may have text. */
public sealed interface XmlNode permits XmlElement, XmlText {

  /** Returns where it begins in the source. */
  int offset();
}
