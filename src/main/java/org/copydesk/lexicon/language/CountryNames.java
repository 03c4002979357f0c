package org.copydesk.lexicon.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/**
 * The names of countries in a language, as CLDR has them.
 *
 * @since 0.1.0
 */
public final class CountryNames {
  private CountryNames() {}

  /**
   * Returns the names of each country by its ISO 3166 code: the usual one first, then a shorter one
   * where there is one, such as {@code UK}. Empty for a language that CLDR doesn't have.
   */
  public static Map<String, List<String>> of(Locale language) {
    var list = LanguageProfile.of(language).lines(Resource.COUNTRIES);
    return list.isEmpty() ? ofCldr(language) : parse(list);
  }

  // A list has the same names as ICU, whose tables take long to load.
  private static Map<String, List<String>> parse(List<String> lines) {
    var names = new TreeMap<String, List<String>>();
    for (var line : lines) {
      var parts = line.split(" = ", -1);
      names.put(parts[0], new ArrayList<>(Arrays.asList(parts).subList(1, parts.length)));
    }
    return names;
  }

  /** Returns the names that ICU has, which are the same for English. */
  public static Map<String, List<String>> ofCldr(Locale language) {
    var locale = ULocale.forLocale(language);
    if (!UResourceBundle.getBundleInstance(locale)
        .getULocale()
        .getLanguage()
        .equals(locale.getLanguage())) {
      return Map.of(); // ICU would answer in the language of the machine
    }
    var usual = LocaleDisplayNames.getInstance(locale);
    var shorter = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    var names = new TreeMap<String, List<String>>();
    for (var code : Locale.getISOCountries()) {
      var found = new LinkedHashSet<String>();
      found.add(usual.regionDisplayName(code));
      found.add(shorter.regionDisplayName(code));
      found.remove(code); // what CLDR has no name for
      if (!found.isEmpty()) {
        names.put(code, new ArrayList<>(found));
      }
    }
    return names;
  }
}
