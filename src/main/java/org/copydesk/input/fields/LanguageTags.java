package org.copydesk.input.fields;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.lexicon.NearestName;
import org.copydesk.text.layout.LanguageCodes;
import org.jspecify.annotations.Nullable;

/** Parser of BCP 47 language tags, also with an underscore, as many systems write. */
public final class LanguageTags {
  // Codes of countries that are used for their language.
  private static final Map<String, String> BY_COUNTRY =
      Map.ofEntries(
          Map.entry("at", "de"),
          Map.entry("cn", "zh"),
          Map.entry("cz", "cs"),
          Map.entry("dk", "da"),
          Map.entry("gb", "en"),
          Map.entry("gr", "el"),
          Map.entry("jp", "ja"),
          Map.entry("mx", "es"),
          Map.entry("ua", "uk"),
          Map.entry("us", "en"));

  private LanguageTags() {}

  /** Codes and names of ISO 639, loaded with the first tag. */
  private static final class Languages {
    private static final Map<String, String> BY_NAME = new TreeMap<>();

    static {
      for (var code : Locale.getISOLanguages()) {
        BY_NAME.put(name(new Locale.Builder().setLanguage(code).build()), code);
      }
    }

    private Languages() {}
  }

  private static String name(Locale language) {
    return language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the language that a tag names, known or not; a code of three letters becomes the one of
   * two where there is one. Null where the text is no tag.
   */
  public static @Nullable Locale parse(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      int letters = locale.getLanguage().length();
      return letters == 2 || letters == 3 ? LanguageCodes.shortest(locale) : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** Returns whether there is such a language in ISO 639. */
  public static boolean isKnown(Locale language) {
    var code = language.getLanguage();
    return code.length() == 2
        ? Languages.BY_NAME.containsValue(code)
        : LanguageCodes.hasShorter(code) || !name(language).equals(code);
  }

  /**
   * Returns the language that a tag names.
   *
   * @throws IllegalArgumentException if it names none of ISO 639; the message has the expectation
   */
  public static Locale known(String tag) {
    var language = parse(tag);
    if (language == null || !isKnown(language)) {
      throw new IllegalArgumentException(
          "expected a language tag such as en or pt-BR, found '"
              + tag
              + "'"
              + nearest(tag).map(code -> "; did you mean '" + code + "'?").orElse(""));
    }
    return language;
  }

  /** Returns the tag that was probably meant; empty where none is near. */
  public static Optional<String> nearest(String tag) {
    var typed = tag.strip().toLowerCase(Locale.ROOT);
    var country = BY_COUNTRY.get(typed);
    if (country != null) {
      return Optional.of(country);
    }
    var parts = typed.split("[-_ ]", 2);
    if (parts.length == 2 && Languages.BY_NAME.containsValue(parts[0])) {
      return Optional.of(parts[0]);
    }
    // Of two or three letters, half are near to any others.
    return typed.length() <= 3
        ? Optional.empty()
        : NearestName.to(typed, Languages.BY_NAME.keySet()).map(Languages.BY_NAME::get);
  }
}
