package org.copydesk.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.input.fields.LanguageTags;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of a request. Its methods throw {@link ProblemException} with the path of a key
 * whose value has another type.
 *
 * @param path path of the object with a dot at its end; empty for the whole body
 * @param tree keys and values
 */
record RequestObject(String path, Map<?, ? extends @Nullable Object> tree) {

  /** Returns the string of a key; empty without one. */
  Optional<String> text(String key) {
    return value(key, String.class, "a string");
  }

  /** Returns the string of a key that must be there. */
  String requiredText(String key) {
    return text(key).orElseThrow(() -> problem(key, "expected a string, found nothing"));
  }

  /** Returns the string or whole number of a key, as it was given; empty without one. */
  Optional<Object> id(String key) {
    var value = tree.get(key);
    if (value instanceof String || value instanceof Integer || value instanceof Long) {
      return Optional.of(value);
    }
    return value(key, String.class, "a string or a whole number").map(text -> text);
  }

  /** Returns the value of a key that is true or false; false without one. */
  boolean flag(String key) {
    return value(key, Boolean.class, "true or false").orElse(false);
  }

  /** Returns the whole number of a key that must be there. */
  int requiredInteger(String key) {
    return value(key, Integer.class, "a whole number")
        .orElseThrow(() -> problem(key, "expected a whole number, found nothing"));
  }

  /** Returns the language of a key; empty without one. */
  Optional<Locale> language(String key) {
    return text(key)
        .map(
            tag -> {
              try {
                return LanguageTags.known(tag);
              } catch (IllegalArgumentException e) {
                throw problem(key, String.valueOf(e.getMessage()));
              }
            });
  }

  /** Returns the objects of a list; none without a list. */
  List<RequestObject> objects(String key) {
    var objects = new ArrayList<RequestObject>();
    for (var item : value(key, List.class, "a list of objects").orElse(List.of())) {
      var place = key + "[" + objects.size() + "]";
      if (!(item instanceof Map<?, ?> object)) {
        throw problem(place, "expected an object, found " + nameOf(item));
      }
      objects.add(new RequestObject(path + place + ".", object));
    }
    return objects;
  }

  private <T> Optional<T> value(String key, Class<T> type, String expected) {
    var value = tree.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw problem(key, "expected " + expected + ", found " + nameOf(value));
    }
    return Optional.of(type.cast(value));
  }

  /** Returns an exception about a key. */
  ProblemException problem(String key, String detail) {
    return Problem.ofField(path + key, detail).exception();
  }

  private static String nameOf(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    return value instanceof Map
        ? "an object"
        : value instanceof List
            ? "a list"
            : value instanceof String
                ? "a string"
                : value instanceof Boolean ? "true or false" : "a number";
  }
}
