package org.copydesk.input.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.jspecify.annotations.Nullable;

/** An element as far as it has been read; its children are added by {@link XmlTree}. */
public final class XmlElement implements XmlNode {
  private final SourceText source;
  private final @Nullable XmlElement parent;
  private final String namespace;
  private final String name;
  private final int offset;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<XmlNode> children = new ArrayList<>();

  XmlElement(
      SourceText source, @Nullable XmlElement parent, String namespace, String name, int offset) {
    this.source = source;
    this.parent = parent;
    this.namespace = namespace;
    this.name = name;
    this.offset = offset;
  }

  public Optional<XmlElement> parent() {
    return Optional.ofNullable(parent);
  }

  String namespace() {
    return namespace;
  }

  /** Returns the name without its prefix. */
  public String name() {
    return name;
  }

  boolean is(String otherNamespace, String otherName) {
    return namespace.equals(otherNamespace) && name.equals(otherName);
  }

  /** Returns the offset of its start tag. */
  int offset() {
    return offset;
  }

  void set(String attribute, String value) {
    attributes.put(attribute, value);
  }

  /**
   * Returns the value of an attribute without namespace, or in the element's own, or of {@code
   * xml:lang}; empty if absent.
   */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  void add(XmlNode child) {
    children.add(child);
  }

  /** Forgets the last child and the text before it, so that a long feed stays small. */
  void forgetLast() {
    children.remove(children.size() - 1);
    if (!children.isEmpty() && children.get(children.size() - 1) instanceof XmlNode.Text) {
      children.remove(children.size() - 1);
    }
  }

  List<XmlNode> nodes() {
    return children;
  }

  public Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** Returns the children of a name in a namespace. */
  Stream<XmlElement> children(String ofNamespace, String ofName) {
    return elements().filter(child -> child.is(ofNamespace, ofName));
  }

  /** Returns the children of a name in the element's own namespace. */
  Stream<XmlElement> children(String ofName) {
    return children(namespace, ofName);
  }

  /** Goes down by first children in the element's own namespace. */
  public Optional<XmlElement> find(String... path) {
    Optional<XmlElement> found = Optional.of(this);
    for (var step : path) {
      found = found.flatMap(element -> element.children(step).findFirst());
    }
    return found;
  }

  /**
   * Returns the nearest element, from this one outwards, that has an attribute; empty if none has.
   */
  Optional<XmlElement> stated(String attribute) {
    for (XmlElement element = this; element != null; element = element.parent) {
      if (!element.attribute(attribute).isEmpty()) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** Returns all text inside, without the text of elements that are left out. */
  OffsetText text(Predicate<XmlElement> isLeftOut) {
    var text = new OffsetText(source, offset);
    addTo(text, isLeftOut);
    return text;
  }

  public OffsetText text() {
    return text(element -> false);
  }

  private void addTo(OffsetText target, Predicate<XmlElement> isLeftOut) {
    for (var child : children) {
      if (child instanceof XmlNode.Text text) {
        text.addTo(target);
      } else if (child instanceof XmlElement element) {
        if (element.name.equals("br")) {
          target.append(' ', element.offset);
        } else if (!isLeftOut.test(element)) {
          element.addTo(target, isLeftOut);
        }
      }
    }
  }
}
