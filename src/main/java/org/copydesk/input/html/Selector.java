package org.copydesk.input.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The short selector of an element, by which an author recognises it: {@code h1.title}. */
final class Selector {
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "rel");

  // Above, an element says little about one without a name of its own.
  private static final int MAX_LEVELS = 5;

  // A name may have the length of the page, and is repeated for each paragraph.
  private static final int MAX_NAME = 60;

  private static final Pattern SPACE = Pattern.compile("\\s");

  private Selector() {}

  /**
   * Returns the tag with an id, a class or, in the head, the attribute that names it. A tag alone
   * is after the nearest element with a name: {@code div.story p}.
   */
  static String of(Element element) {
    var tag = element.normalName();
    if (tag.equals("meta") || tag.equals("link")) {
      return NAMING.stream()
          .filter(element::hasAttr)
          .findFirst()
          .map(name -> tag + "[" + name + "=\"" + cut(element.attr(name)) + "\"]")
          .orElse(tag);
    }
    var own = named(element);
    var around = element.parent();
    for (int i = 0; i < MAX_LEVELS && around != null && own.equals(tag); i++) {
      var outer = named(around);
      if (!outer.equals(around.normalName()) || isLandmark(outer)) {
        return outer + " " + tag;
      }
      around = around.parent();
    }
    return own;
  }

  private static String named(Element element) {
    var tag = element.normalName();
    var id = cut(element.id());
    if (!id.isEmpty()) {
      return tag + "#" + id;
    }
    var classes = cut(element.attr("class")).strip();
    return classes.isEmpty() ? tag : tag + "." + SPACE.split(classes, 2)[0];
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(name.length(), MAX_NAME));
  }

  private static boolean isLandmark(String tag) {
    return tag.equals("article") || tag.equals("main");
  }
}
