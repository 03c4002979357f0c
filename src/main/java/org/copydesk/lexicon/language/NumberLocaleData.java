package org.copydesk.lexicon.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/**
 * The number words and marks of a language, as in CLDR. For English they come from a list, since
 * loading ICU's rules takes longer than checking a short article. Immutable.
 *
 * @param cardinals the numbers up to 99, and the hundreds, by their words
 * @param ordinals the places up to 31 by their words
 * @param multipliers the words for a hundred, a thousand and so on
 * @param compounds whether it writes a number as one word
 * @param abbreviations the short forms of these words, which only lists have
 * @param decimalMark the mark before decimals
 */
public record NumberLocaleData(
    Map<String, Integer> cardinals,
    Map<String, Integer> ordinals,
    Map<String, Double> multipliers,
    boolean compounds,
    Map<String, Double> abbreviations,
    char decimalMark) {
  private static final LanguageCache<NumberLocaleData> BY_LANGUAGE =
      new LanguageCache<>(NumberLocaleData::load);

  // Ordinals that news writes in words; above these it writes digits.
  private static final int LAST_ORDINAL = 31;

  public NumberLocaleData {
    cardinals = Map.copyOf(cardinals);
    ordinals = Map.copyOf(ordinals);
    multipliers = Map.copyOf(multipliers);
    abbreviations = Map.copyOf(abbreviations);
  }

  /** Returns those of a language; one that ICU has no words for has digits alone. */
  public static NumberLocaleData of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static NumberLocaleData load(Locale language) {
    var list = LanguageProfile.of(language).lines(Resource.NUMBERS);
    return list.isEmpty() ? ofCldr(language) : parse(list);
  }

  private static NumberLocaleData parse(List<String> lines) {
    var cardinals = new HashMap<String, Integer>();
    var ordinals = new HashMap<String, Integer>();
    var multipliers = new HashMap<String, Double>();
    var abbreviations = new HashMap<String, Double>();
    char decimalMark = 0;
    for (var line : lines) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      long first = Long.parseLong(line.substring(space + 1, colon));
      long number = first;
      for (var word : line.substring(colon + 1).split(",", -1)) {
        var phrase = word.strip();
        switch (line.substring(0, space)) {
          case "cardinal" -> cardinals.put(phrase, (int) number);
          case "ordinal" -> ordinals.put(phrase, (int) number);
          case "multiplier" -> multipliers.put(phrase, (double) number);
          case "abbreviation" -> abbreviations.put(phrase, (double) first);
          case "decimal-mark" -> decimalMark = phrase.charAt(0);
          default -> throw new IllegalStateException("number words of no kind: " + line);
        }
        number++;
      }
    }
    return new NumberLocaleData(
        cardinals, ordinals, multipliers, false, abbreviations, decimalMark);
  }

  /** Returns the data of ICU, which for English is equal to the list. */
  public static NumberLocaleData ofCldr(Locale language) {
    var locale = ULocale.forLocale(language);
    var spelling = new Spelling(new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT));
    // A language that ICU has no words for writes digits, or falls back to another language's.
    var actual = spelling.format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage();
    if (!language.getLanguage().isEmpty() && actual.equals(locale.getLanguage())) {
      spelling.read();
    }
    return new NumberLocaleData(
        spelling.cardinals,
        spelling.ordinals,
        spelling.multipliers,
        spelling.compounds,
        Map.of(),
        DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }

  /** Collects the words that ICU spells numbers with, in all their forms. */
  private static final class Spelling {
    private final RuleBasedNumberFormat format;
    private final Map<String, Integer> cardinals = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Double> multipliers = new HashMap<>();
    private boolean compounds;

    Spelling(RuleBasedNumberFormat format) {
      this.format = format;
    }

    void read() {
      for (var rules : format.getRuleSetNames()) {
        if (rules.contains("cardinal") || rules.equals("%spellout-numbering")) {
          readCardinals(rules);
        } else if (rules.contains("ordinal")) {
          for (int i = 1; i <= LAST_ORDINAL; i++) {
            ordinals.putIfAbsent(plain(format.format(i, rules)), i);
          }
        }
      }
      var hundred = lastWord(plain(format.format(100)));
      multipliers.put(hundred, 100.0);
      var alone = withoutDigit(hundred, 1);
      if (!alone.equals(hundred)) {
        cardinals.putIfAbsent(alone, 100); // "hundert", which ICU only writes as "einhundert"
      }
      compounds = !plain(format.format(321)).contains(" ");
    }

    private void readCardinals(String rules) {
      for (int i = 0; i < 100; i++) {
        cardinals.putIfAbsent(plain(format.format(i, rules)), i);
      }
      for (int i = 100; i < 1000; i += 100) {
        cardinals.putIfAbsent(plain(format.format(i, rules)), i);
      }
      for (double magnitude : new double[] {1e3, 1e6, 1e9, 1e12}) {
        for (int times : new int[] {1, 2, 5}) {
          var word = lastWord(plain(format.format(times * magnitude, rules)));
          // The least: Spanish says "millones" in a thousand millions, too.
          multipliers.putIfAbsent(withoutDigit(word, times), magnitude);
        }
      }
    }

    /** Returns "tausend" of "zweitausend", after any form of the digit. */
    private String withoutDigit(String word, int digit) {
      int glued = 0;
      for (var cardinal : cardinals.entrySet()) {
        var spelled = cardinal.getKey();
        if (cardinal.getValue() == digit
            && spelled.length() < word.length()
            && word.startsWith(spelled)) {
          glued = Math.max(glued, spelled.length());
        }
      }
      return word.substring(glued);
    }

    private static String plain(String spelled) {
      return spelled
          .replace("\u00AD", "")
          .replace('-', ' ')
          .replace('\u2011', ' ')
          .toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String phrase) {
      return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
  }
}
