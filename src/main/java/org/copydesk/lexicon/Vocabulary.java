package org.copydesk.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.thesaurus.Thesaurus;
import org.copydesk.text.Word;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language: their weights and their relations. In a language without a thesaurus all
 * content words have the same weight, and none are related. Immutable and thread-safe. Data is read
 * when a word is first looked up.
 *
 * @since 0.1.0
 */
public final class Vocabulary {
  // Numbers are rare as words, but one replaces another more easily than names do; between a
  // common noun and a name.
  private static final double WEIGHT_OF_NUMBER = 0.8;

  // The 20 most frequent words have nearly no weight, a word at rank 40,000 has all of it.
  private static final double COMMON_RANK = 20;

  private final @Nullable Thesaurus thesaurus;
  private final AliasLexicon aliases;
  private final WordInfoCache wordInfos;
  private final BitSet reportingVerbs;
  private final BitSet reportingWords;
  private final BitSet roleNouns;

  private Vocabulary(
      @Nullable Thesaurus thesaurus,
      AliasLexicon aliases,
      WordInfoCache wordInfos,
      BitSet reportingVerbs,
      BitSet reportingWords,
      BitSet roleNouns) {
    this.thesaurus = thesaurus;
    this.aliases = aliases;
    this.wordInfos = wordInfos;
    this.reportingVerbs = reportingVerbs;
    this.reportingWords = reportingWords;
    this.roleNouns = roleNouns;
  }

  private static BitSet entries(Thesaurus thesaurus, List<String> words) {
    var entries = new BitSet();
    words.stream().mapToInt(thesaurus::id).filter(entry -> entry >= 0).forEach(entries::set);
    return entries;
  }

  private static final LanguageCache<Vocabulary> BY_LANGUAGE =
      new LanguageCache<>(Vocabulary::load);

  private static final class Plain {
    static final Vocabulary VOCABULARY =
        new Vocabulary(
            null,
            AliasLexicon.NONE,
            new WordInfoCache(Locale.ROOT, null),
            new BitSet(),
            new BitSet(),
            new BitSet());
  }

  // Not read as a class begins: what fails there once fails for good.
  private static Vocabulary load(Locale language) {
    var profile = LanguageProfile.of(language);
    if (!profile.has(Resource.THESAURUS)) {
      return ofAnyLanguage().with(AliasLexicon.of(language));
    }
    var thesaurus = read(profile.file(Resource.THESAURUS));
    return new Vocabulary(
        thesaurus,
        AliasLexicon.of(language),
        new WordInfoCache(language, thesaurus),
        entries(thesaurus, profile.words(Resource.REPORTING_VERBS)),
        entries(thesaurus, profile.words(Resource.REPORTING_WORDS)),
        entries(thesaurus, profile.words(Resource.ROLE_NOUNS)));
  }

  private static Thesaurus read(String file) {
    try (var resource = Vocabulary.class.getResourceAsStream("/org/copydesk/lexicon/" + file)) {
      if (resource == null) {
        throw new IllegalStateException("no thesaurus in the jar");
      }
      return Thesaurus.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException("the thesaurus can't be read", e);
    }
  }

  /** Returns the vocabulary of a language. */
  public static Vocabulary of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  /** Returns this vocabulary with other aliases. */
  public Vocabulary with(AliasLexicon names) {
    return names == aliases
        ? this
        : new Vocabulary(thesaurus, names, wordInfos, reportingVerbs, reportingWords, roleNouns);
  }

  /** Returns the vocabulary of a language without word lists. */
  public static Vocabulary ofAnyLanguage() {
    return Plain.VOCABULARY;
  }

  /** Returns whether the language has a thesaurus, and models made with it. */
  public boolean hasThesaurus() {
    return thesaurus != null;
  }

  /**
   * Returns the thesaurus entry of a word, which its inflected forms share; -1 for an unknown word.
   */
  public int entry(Word token) {
    return thesaurus == null ? -1 : wordInfo(token).lowerCaseLexemeId();
  }

  /** Returns the thesaurus entry of a word in lower case; -1 for an unknown word. */
  public int entry(String word) {
    return thesaurus == null ? -1 : thesaurus.id(word);
  }

  /** Returns the number of entries, which are numbered from 0. */
  public int entries() {
    return thesaurus == null ? 0 : thesaurus.entries();
  }

  /** Returns how much an entry says by its rarity: ln(2 + rank), 1 for an unknown word. */
  public double weightOf(int entry) {
    return thesaurus == null ? 1 : thesaurus.weight(entry);
  }

  /** Returns whether an entry is a verb of saying or thinking. */
  public boolean isReportingVerb(int entry) {
    return entry >= 0 && reportingVerbs.get(entry);
  }

  /** Returns whether an entry announces a report and not its content: explain, discuss, reasons. */
  public boolean isReportingNoun(int entry) {
    return isReportingVerb(entry) || (entry >= 0 && reportingWords.get(entry));
  }

  /**
   * Returns whether an entry is a noun that can refer to a name by its role: coach, carmaker, city.
   */
  public boolean isRoleNoun(int entry) {
    return entry >= 0 && roleNouns.get(entry);
  }

  /**
   * Returns how strongly two entries are related: 1 for the same, 0 for unrelated or unknown ones.
   * Symmetric, in [0, 1].
   */
  public double strength(int entry, int other) {
    return thesaurus == null ? 0 : thesaurus.strength(entry, other);
  }

  /** Visits the entries that are related to one, with their strengths. */
  public void related(int entry, Thesaurus.Visitor visitor) {
    if (thesaurus != null) {
      thesaurus.related(entry, visitor);
    }
  }

  /**
   * Returns the weight of a word: 0 for a stop word, otherwise in (0, 1] and larger for rarer
   * words.
   */
  public double weight(Word token, int entry) {
    if (token.stopWord()) {
      return 0;
    }
    if (thesaurus == null) {
      return 1;
    }
    return token.shape() == WordShape.NUMBER
        ? WEIGHT_OF_NUMBER
        : Math.log1p(thesaurus.rank(entry) / COMMON_RANK)
            / Math.log1p(Thesaurus.RANK_OF_UNKNOWN / COMMON_RANK);
  }

  public AliasLexicon aliases() {
    return aliases;
  }

  /** Returns what is known of a token's word. */
  public WordInfo wordInfo(Word token) {
    return wordInfos.get(token);
  }

  /** Returns the properties of a word in lower case. */
  public WordInfo wordInfo(String word) {
    return wordInfos.get(word);
  }
}
