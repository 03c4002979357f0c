package org.copydesk.text.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Codes of languages: ISO 639 has two or three letters for one language. */
public final class LanguageCodes {
  private LanguageCodes() {}

  /** Codes of three letters to those of two; read for the first code of three. */
  private static final class Shorter {
    private static final Map<String, String> BY_CODE = new HashMap<>();

    static {
      for (var code : Locale.getISOLanguages()) {
        BY_CODE.put(new Locale.Builder().setLanguage(code).build().getISO3Language(), code);
      }
    }

    private Shorter() {}
  }

  /** Returns whether a code of three letters has one of two. */
  public static boolean hasShorter(String code) {
    return Shorter.BY_CODE.containsKey(code);
  }

  /** Returns the same locale by the code of two letters, if its language has one. */
  public static Locale shortest(Locale language) {
    var code = language.getLanguage();
    return code.length() == 3 && hasShorter(code)
        ? new Locale.Builder().setLocale(language).setLanguage(Shorter.BY_CODE.get(code)).build()
        : language;
  }
}
