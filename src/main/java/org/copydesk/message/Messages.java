package org.copydesk.message;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Messages: a text of a bundle with the values of its placeholders, which are those of {@link
 * String#format}. Values are strings, integers and lists:
 *
 * <ul>
 *   <li>a list that begins with a string and is inside another list is a message, a key and its
 *       values;
 *   <li>any other list is a list of words, written in quotation marks, and of messages; an integer
 *       at its end is the number of words that aren't listed.
 * </ul>
 */
public final class Messages {
  /** Most words of a list: more make the message longer than the text that it is about. */
  private static final int MOST_WORDS = 5;

  /** Most lists inside each other. */
  public static final int MAX_NESTING = 5;

  private Messages() {}

  /**
   * Returns the message in the language of a locale, otherwise in the fallback; empty if there is
   * none that fits the values.
   */
  public static Optional<String> text(String key, List<?> values, Locale locale) {
    try {
      return Bundles.message(key, locale).map(format -> format(format, values, locale));
    } catch (IllegalFormatException e) {
      return Optional.empty();
    }
  }

  /** Returns the value of a list of words or messages, of which five are shown. */
  public static List<Object> list(List<?> items) {
    if (items.size() <= MOST_WORDS) {
      return List.copyOf(items);
    }
    var shown = new ArrayList<Object>(items.subList(0, MOST_WORDS));
    shown.add(items.size() - MOST_WORDS);
    return List.copyOf(shown);
  }

  /** Returns values of a rule as those that a message may have. */
  public static List<Object> values(List<?> values) {
    return List.copyOf(values.stream().map(Messages::value).toList());
  }

  private static Object value(Object value) {
    if (value instanceof List<?> list) {
      return values(list);
    }
    boolean whole = value instanceof Long || value instanceof Short || value instanceof Byte;
    return whole
        ? Math.toIntExact(((Number) value).longValue())
        : value instanceof Integer ? value : String.valueOf(value);
  }

  /**
   * Returns values that no caller can change.
   *
   * @throws IllegalArgumentException if one is neither string, integer nor list, or lists are
   *     nested more than five deep
   */
  public static List<Object> copyOf(List<?> values) {
    return copyOf(values, 0);
  }

  private static List<Object> copyOf(List<?> values, int depth) {
    var copies = new ArrayList<Object>(values.size());
    for (var value : values) {
      if (value instanceof List<?> list && depth < MAX_NESTING) {
        copies.add(copyOf(list, depth + 1));
      } else if (value instanceof String || value instanceof Integer) {
        copies.add(value);
      } else {
        throw new IllegalArgumentException(
            "expected a string, an integer or a list as a value of a message: " + value);
      }
    }
    return List.copyOf(copies);
  }

  private static String format(String format, List<?> values, Locale locale) {
    var texts = values.stream().map(v -> v instanceof List<?> list ? list(list, locale) : v);
    return String.format(Locale.ROOT, format, texts.toArray());
  }

  private static String list(List<?> items, Locale locale) {
    var parts = new ArrayList<String>();
    for (var item : items) {
      if (item instanceof List<?> message && !message.isEmpty()) {
        var key = String.valueOf(message.get(0));
        var values = message.subList(1, message.size());
        parts.add(text(key, values, locale).orElse(key));
      } else if (item instanceof Integer more) {
        var listed = String.join(", ", parts);
        return text("list.more", List.of(listed, more), locale).orElse(listed);
      } else {
        var word = String.valueOf(item);
        parts.add(text("list.word", List.of(word), locale).orElse(word));
      }
    }
    return String.join(", ", parts);
  }
}
