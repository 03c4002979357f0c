package org.copydesk.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
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

/**
 * Lucene's analyzer of a language, made to keep its stop words, and the list of these.
 *
 * @param analyzer the language's chain without its stop filter; thread-safe
 * @param stopWords the words that the language's own analyzer would leave out
 * @param stopsFolded whether that may look for them only after it has folded letters and accents,
 *     or taken an article off, as in Greek, Persian or French
 */
record LanguageAnalyzer(Analyzer analyzer, CharArraySet stopWords, boolean stopsFolded) {
  private static final Map<String, Supplier<LanguageAnalyzer>> BY_LANGUAGE = new TreeMap<>();

  static {
    add("ar", ArabicAnalyzer::new, ArabicAnalyzer::getDefaultStopSet);
    add("bg", BulgarianAnalyzer::new, BulgarianAnalyzer::getDefaultStopSet);
    add("bn", BengaliAnalyzer::new, BengaliAnalyzer::getDefaultStopSet);
    add("ca", CatalanAnalyzer::new, CatalanAnalyzer::getDefaultStopSet);
    add("ckb", SoraniAnalyzer::new, SoraniAnalyzer::getDefaultStopSet);
    add("cs", CzechAnalyzer::new, CzechAnalyzer::getDefaultStopSet);
    add("da", DanishAnalyzer::new, DanishAnalyzer::getDefaultStopSet);
    add("de", GermanAnalyzer::new, GermanAnalyzer::getDefaultStopSet);
    add("el", GreekAnalyzer::new, GreekAnalyzer::getDefaultStopSet);
    add("en", EnglishAnalyzer::new, LanguageAnalyzer::englishStopWords);
    add("es", SpanishAnalyzer::new, SpanishAnalyzer::getDefaultStopSet);
    add("et", EstonianAnalyzer::new, EstonianAnalyzer::getDefaultStopSet);
    add("eu", BasqueAnalyzer::new, BasqueAnalyzer::getDefaultStopSet);
    add("fa", PersianAnalyzer::new, PersianAnalyzer::getDefaultStopSet);
    add("fi", FinnishAnalyzer::new, FinnishAnalyzer::getDefaultStopSet);
    add("fr", FrenchAnalyzer::new, FrenchAnalyzer::getDefaultStopSet);
    add("ga", IrishAnalyzer::new, IrishAnalyzer::getDefaultStopSet);
    add("gl", GalicianAnalyzer::new, GalicianAnalyzer::getDefaultStopSet);
    add("hi", HindiAnalyzer::new, HindiAnalyzer::getDefaultStopSet);
    add("hu", HungarianAnalyzer::new, HungarianAnalyzer::getDefaultStopSet);
    add("hy", ArmenianAnalyzer::new, ArmenianAnalyzer::getDefaultStopSet);
    add("id", IndonesianAnalyzer::new, IndonesianAnalyzer::getDefaultStopSet);
    add("it", ItalianAnalyzer::new, ItalianAnalyzer::getDefaultStopSet);
    add("ja", CJKAnalyzer::new, CJKAnalyzer::getDefaultStopSet);
    add("ko", CJKAnalyzer::new, CJKAnalyzer::getDefaultStopSet);
    add("lt", LithuanianAnalyzer::new, LithuanianAnalyzer::getDefaultStopSet);
    add("lv", LatvianAnalyzer::new, LatvianAnalyzer::getDefaultStopSet);
    add("ne", NepaliAnalyzer::new, NepaliAnalyzer::getDefaultStopSet);
    add("nl", DutchAnalyzer::new, DutchAnalyzer::getDefaultStopSet);
    add("no", NorwegianAnalyzer::new, NorwegianAnalyzer::getDefaultStopSet);
    add("pt", PortugueseAnalyzer::new, PortugueseAnalyzer::getDefaultStopSet);
    add("pt-BR", BrazilianAnalyzer::new, BrazilianAnalyzer::getDefaultStopSet);
    add("ro", RomanianAnalyzer::new, RomanianAnalyzer::getDefaultStopSet);
    add("ru", RussianAnalyzer::new, RussianAnalyzer::getDefaultStopSet);
    add("sr", SerbianAnalyzer::new, SerbianAnalyzer::getDefaultStopSet);
    add("sv", SwedishAnalyzer::new, SwedishAnalyzer::getDefaultStopSet);
    add("ta", TamilAnalyzer::new, TamilAnalyzer::getDefaultStopSet);
    add("te", TeluguAnalyzer::new, TeluguAnalyzer::getDefaultStopSet);
    add("th", ThaiAnalyzer::new, ThaiAnalyzer::getDefaultStopSet);
    add("tr", TurkishAnalyzer::new, TurkishAnalyzer::getDefaultStopSet);
    add("zh", CJKAnalyzer::new, CJKAnalyzer::getDefaultStopSet);
  }

  /** Returns the languages that Lucene has an analyzer for. */
  static Set<Locale> languages() {
    return BY_LANGUAGE.keySet().stream()
        .map(Locale::forLanguageTag)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the one of {@link #languages()} that a text of this language is analysed as; {@link
   * Locale#ROOT} for a language that Lucene has no analyzer for.
   */
  static Locale nearest(Locale language) {
    return keysOf(language).stream()
        .filter(BY_LANGUAGE::containsKey)
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(Locale.ROOT);
  }

  /**
   * Returns the analyzer of a language; for one that Lucene has none for, words as Unicode splits
   * them, in small letters, none of them a stop word.
   */
  static LanguageAnalyzer of(Locale language) {
    var known = BY_LANGUAGE.get(nearest(language).toLanguageTag());
    return known != null
        ? known.get()
        : new LanguageAnalyzer(
            new StandardAnalyzer(CharArraySet.EMPTY_SET), CharArraySet.EMPTY_SET, false);
  }

  /** Tells whether the language's own analyzer would leave out a word, given in small letters. */
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

  private static void add(
      String key,
      Function<CharArraySet, Analyzer> withStopWords,
      Supplier<CharArraySet> stopWords) {
    BY_LANGUAGE.put(
        key,
        () ->
            new LanguageAnalyzer(
                withStopWords.apply(CharArraySet.EMPTY_SET), stopWords.get(), !key.equals("en")));
  }

  // Lucene's English list has 33 words, made for search; other function words say as little about
  // what two passages share.
  private static CharArraySet englishStopWords() {
    var words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
    words.addAll(Arrays.asList(Lexicon.words("stop-words-en.txt").toArray()));
    return words;
  }
}
