package org.copydesk.input.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Filter of the parts of a page that aren't the article: hidden elements, and boilerplate. */
final class BoilerplateFilter {
  private static final Set<String> NOT_PROSE =
      Set.of(
          ("audio button canvas del dialog embed head iframe math noframes noscript object"
                  + " rp rt script select style svg template textarea video")
              .split(" ", -1));

  private static final Set<String> BESIDE =
      Set.of(
          "address aside figcaption figure footer form header hgroup menu nav pre table"
              .split(" ", -1));

  private static final Set<String> ROLES_BESIDE =
      Set.of(
          ("alertdialog banner complementary contentinfo dialog form menu menubar"
                  + " navigation search toolbar")
              .split(" ", -1));

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?i)(^|[;\\s])(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  // Of the frameworks that most news sites are made with.
  private static final Set<String> HIDDEN_CLASSES =
      Set.of(
          ("hidden is-hidden screen-reader-text screen-reader-only sr-only u-hidden"
                  + " u-visually-hidden visually-hidden visuallyhidden")
              .split(" ", -1));

  private static final List<String> MAYBE_HIDDEN = List.of("hid", "Hid", "-only", "-text");

  private BoilerplateFilter() {}

  /** Returns whether an element is hidden with all in it, or is no text. */
  static boolean isHidden(Element element) {
    return NOT_PROSE.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || (element.hasAttr("style") && HIDDEN_STYLE.matcher(element.attr("style")).find())
        || hasHiddenClass(element.attr("class"));
  }

  private static boolean hasHiddenClass(String classes) {
    // Nearly all have none.
    return MAYBE_HIDDEN.stream().anyMatch(classes::contains)
        && Stream.of(classes.split("\\s+"))
            .anyMatch(name -> HIDDEN_CLASSES.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether a part of an article's element is no part of its text. */
  static boolean isBesideArticle(Element element) {
    return isBesideByTag(element)
        || hasRoleBeside(element)
        || (element.isBlock() && PartNames.of(element).isBeside());
  }

  /** Returns whether an element has a role of ARIA that is no text of an article. */
  static boolean hasRoleBeside(Element element) {
    return ROLES_BESIDE.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  /** Returns whether an element is no part of the text, by its tag alone. */
  static boolean isBesideByTag(Element element) {
    var name = element.normalName();
    // A quotation is a figure where its speaker is the caption.
    return BESIDE.contains(name)
        && !(name.equals("figure") && element.selectFirst("blockquote") != null);
  }
}
