package org.copydesk.analysis.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/**
 * Lucene's analyzer of a language, made to keep its stop words, and the list of these.
 *
 * @param analyzer the language's chain without its stop filter; thread-safe
 * @param stopWords the words that the language's own analyzer would leave out
 * @param stopsFolded whether that may look for them only after it has folded letters and accents,
 *     or taken an article off, as in Greek, Persian or French
 */
public record LanguageAnalyzer(Analyzer analyzer, CharArraySet stopWords, boolean stopsFolded) {
  private static final CharArraySet NONE = CharArraySet.EMPTY_SET;

  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "bg", "bn", "ca", "ckb", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi",
          "fr", "ga", "gl", "hi", "hu", "hy", "id", "it", "ja", "ko", "lt", "lv", "ne", "nl", "no",
          "pt", "pt-BR", "ro", "ru", "sr", "sv", "ta", "te", "th", "tr", "zh");

  /** Returns the languages that Lucene has an analyzer for. */
  public static Set<Locale> languages() {
    return LANGUAGES.stream().map(Locale::forLanguageTag).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the language of {@link #languages()} whose analyzer suits a language; {@link
   * Locale#ROOT} if Lucene has none.
   */
  public static Locale nearest(Locale language) {
    return keysOf(language).stream()
        .filter(LANGUAGES::contains)
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(Locale.ROOT);
  }

  /**
   * Returns the analyzer of a language. If Lucene has none, it splits words by the rules of Unicode
   * and converts them to lower case, without stop words.
   */
  static LanguageAnalyzer of(Locale language) {
    var tag = nearest(language).toLanguageTag();
    var own =
        switch (tag) {
          case "en" ->
              new LanguageAnalyzer(
                  new EnglishAnalyzer(NONE), EnglishAnalyzer.getDefaultStopSet(), false);
          default -> Others.of(tag);
        };
    // Lucene's English list has only 33 words, for search. Other function words are no more
    // specific to a subject.
    var more = LanguageProfile.of(language).lines(Resource.STOP_WORDS);
    var stopWords = more.isEmpty() ? own.stopWords : new CharArraySet(own.stopWords, true);
    stopWords.addAll(more);
    return new LanguageAnalyzer(own.analyzer, stopWords, own.stopsFolded);
  }

  /** Returns whether the language's own analyzer would leave out a word, given in lower case. */
  boolean isStopWord(String word) {
    return stopWords.contains(word)
        || (stopsFolded && stopWords.contains(analyzer.normalize("", word).utf8ToString()));
  }

  private static List<String> keysOf(Locale language) {
    var keys = new ArrayList<String>();
    keys.add(language.getLanguage() + "-" + language.getCountry());
    keys.add(language.getLanguage());
    if (List.of("nb", "nn").contains(language.getLanguage())) {
      keys.add("no");
    }
    return keys;
  }

  /**
   * The analyzers of other languages. A separate class, so that a check of English text doesn't
   * load them.
   */
  private static final class Others {
    private Others() {}

    static LanguageAnalyzer of(String tag) {
      return switch (tag) {
        case "ar" -> keeping(new ArabicAnalyzer(NONE), ArabicAnalyzer.getDefaultStopSet());
        case "bg" -> keeping(new BulgarianAnalyzer(NONE), BulgarianAnalyzer.getDefaultStopSet());
        case "bn" -> keeping(new BengaliAnalyzer(NONE), BengaliAnalyzer.getDefaultStopSet());
        case "ca" -> keeping(new CatalanAnalyzer(NONE), CatalanAnalyzer.getDefaultStopSet());
        case "ckb" -> keeping(new SoraniAnalyzer(NONE), SoraniAnalyzer.getDefaultStopSet());
        case "cs" -> keeping(new CzechAnalyzer(NONE), CzechAnalyzer.getDefaultStopSet());
        case "da" -> keeping(new DanishAnalyzer(NONE), DanishAnalyzer.getDefaultStopSet());
        case "de" -> keeping(new GermanAnalyzer(NONE), GermanAnalyzer.getDefaultStopSet());
        case "el" -> keeping(new GreekAnalyzer(NONE), GreekAnalyzer.getDefaultStopSet());
        case "es" -> keeping(new SpanishAnalyzer(NONE), SpanishAnalyzer.getDefaultStopSet());
        case "et" -> keeping(new EstonianAnalyzer(NONE), EstonianAnalyzer.getDefaultStopSet());
        case "eu" -> keeping(new BasqueAnalyzer(NONE), BasqueAnalyzer.getDefaultStopSet());
        case "fa" -> keeping(new PersianAnalyzer(NONE), PersianAnalyzer.getDefaultStopSet());
        case "fi" -> keeping(new FinnishAnalyzer(NONE), FinnishAnalyzer.getDefaultStopSet());
        case "fr" -> keeping(new FrenchAnalyzer(NONE), FrenchAnalyzer.getDefaultStopSet());
        case "ga" -> keeping(new IrishAnalyzer(NONE), IrishAnalyzer.getDefaultStopSet());
        case "gl" -> keeping(new GalicianAnalyzer(NONE), GalicianAnalyzer.getDefaultStopSet());
        case "hi" -> keeping(new HindiAnalyzer(NONE), HindiAnalyzer.getDefaultStopSet());
        case "hu" -> keeping(new HungarianAnalyzer(NONE), HungarianAnalyzer.getDefaultStopSet());
        case "hy" -> keeping(new ArmenianAnalyzer(NONE), ArmenianAnalyzer.getDefaultStopSet());
        case "id" -> keeping(new IndonesianAnalyzer(NONE), IndonesianAnalyzer.getDefaultStopSet());
        case "it" -> keeping(new ItalianAnalyzer(NONE), ItalianAnalyzer.getDefaultStopSet());
        case "ja" -> keeping(new CJKAnalyzer(NONE), CJKAnalyzer.getDefaultStopSet());
        case "ko" -> keeping(new CJKAnalyzer(NONE), CJKAnalyzer.getDefaultStopSet());
        case "lt" -> keeping(new LithuanianAnalyzer(NONE), LithuanianAnalyzer.getDefaultStopSet());
        case "lv" -> keeping(new LatvianAnalyzer(NONE), LatvianAnalyzer.getDefaultStopSet());
        case "ne" -> keeping(new NepaliAnalyzer(NONE), NepaliAnalyzer.getDefaultStopSet());
        case "nl" -> keeping(new DutchAnalyzer(NONE), DutchAnalyzer.getDefaultStopSet());
        case "no" -> keeping(new NorwegianAnalyzer(NONE), NorwegianAnalyzer.getDefaultStopSet());
        case "pt" -> keeping(new PortugueseAnalyzer(NONE), PortugueseAnalyzer.getDefaultStopSet());
        case "pt-BR" -> keeping(new BrazilianAnalyzer(NONE), BrazilianAnalyzer.getDefaultStopSet());
        case "ro" -> keeping(new RomanianAnalyzer(NONE), RomanianAnalyzer.getDefaultStopSet());
        case "ru" -> keeping(new RussianAnalyzer(NONE), RussianAnalyzer.getDefaultStopSet());
        case "sr" -> keeping(new SerbianAnalyzer(NONE), SerbianAnalyzer.getDefaultStopSet());
        case "sv" -> keeping(new SwedishAnalyzer(NONE), SwedishAnalyzer.getDefaultStopSet());
        case "ta" -> keeping(new TamilAnalyzer(NONE), TamilAnalyzer.getDefaultStopSet());
        case "te" -> keeping(new TeluguAnalyzer(NONE), TeluguAnalyzer.getDefaultStopSet());
        case "th" -> keeping(new ThaiAnalyzer(NONE), ThaiAnalyzer.getDefaultStopSet());
        case "tr" -> keeping(new TurkishAnalyzer(NONE), TurkishAnalyzer.getDefaultStopSet());
        case "zh" -> keeping(new CJKAnalyzer(NONE), CJKAnalyzer.getDefaultStopSet());
        default -> new LanguageAnalyzer(new StandardAnalyzer(NONE), NONE, false);
      };
    }

    private static LanguageAnalyzer keeping(Analyzer analyzer, CharArraySet stopWords) {
      return new LanguageAnalyzer(analyzer, stopWords, true);
    }
  }
}
