package org.copydesk.input.fields;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.article.Suppression;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/** Parser of one rule to ignore, and the reason. */
public final class IgnoredRule {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  // Each rule is named, so that it can be found when it should be checked again.
  private static final Set<String> ALL = Set.of("all", "*");

  private IgnoredRule() {}

  /**
   * Returns the suppression for a whole article; null if it can't be read.
   *
   * @param id id of a rule; the check reports whether there is one
   * @param note takes the message of what was found and expected
   */
  public static @Nullable Suppression of(String id, String reason, Consumer<String> note) {
    var rule = Whitespace.trim(id);
    var why = Whitespace.trim(WHITE_SPACE.matcher(reason).replaceAll(" "));
    if (rule.isEmpty() || WHITE_SPACE.matcher(rule).find()) {
      note.accept("expected rule-id: reason, found " + ArticleFields.quoted(rule));
    } else if (ALL.contains(rule)) {
      note.accept(
          ArticleFields.quoted(rule) + " ignores nothing: expected each rule by its id: reason");
    } else if (why.isEmpty()) {
      note.accept(
          ArticleFields.quoted(rule)
              + " is ignored without a reason, and so isn't: expected rule-id: reason");
    } else {
      return Suppression.of(rule, why);
    }
    return null;
  }

  /** Reads {@code rule-id: reason}; null where it isn't that. */
  public static @Nullable Suppression of(String text, Consumer<String> note) {
    int colon = text.indexOf(':');
    return colon < 0
        ? of(text, "", note)
        : of(text.substring(0, colon), text.substring(colon + 1), note);
  }
}
