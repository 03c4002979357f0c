package org.copydesk.lexicon.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The word lists, models and traits of a language. Classes ask for a resource or a trait and don't
 * compare language codes; only {@code LanguageAnalyzer} does, to choose the Lucene analyzer. A new
 * list is a file under {@code org/copydesk/lexicon/} and its {@link Resource} in {@link #KNOWN}.
 * Immutable; reads no file before it is asked for its lines.
 *
 * @since 0.1.0
 */
public final class LanguageProfile {
  // What sentences are read as clauses by, and their words compared.
  private static final Set<Resource> CLAUSES =
      EnumSet.of(
          Resource.AXIS_GROUPS,
          Resource.CLAUSE_WORDS,
          Resource.DISAGREEMENT_SHIFTS,
          Resource.HEDGES,
          Resource.INFLECTIONS,
          Resource.NEGATION,
          Resource.OPPOSITES,
          Resource.SCALES);

  private static final Map<String, LanguageProfile> KNOWN =
      Stream.of(
              new LanguageProfile(
                  "en",
                  EnumSet.complementOf(
                      EnumSet.of(Resource.DISAGREEMENT_SHIFTS, Resource.INFLECTIONS)),
                  EnumSet.complementOf(
                      EnumSet.of(Trait.ELISION, Trait.NOUN_CAPITALS, Trait.ORDINAL_STOPS))),
              new LanguageProfile(
                  "de",
                  and(
                      CLAUSES,
                      Resource.DATES,
                      Resource.PERIODS,
                      Resource.QUANTITIES,
                      Resource.SENTENCE_OPENERS),
                  EnumSet.of(Trait.NOUN_CAPITALS, Trait.ORDINAL_STOPS)),
              new LanguageProfile(
                  "es",
                  and(CLAUSES, Resource.DATES, Resource.NAME_ENDINGS, Resource.QUANTITIES),
                  EnumSet.noneOf(Trait.class)),
              new LanguageProfile(
                  "fr",
                  and(
                      CLAUSES,
                      Resource.DATES,
                      Resource.NAME_ENDINGS,
                      Resource.PERIODS,
                      Resource.QUANTITIES),
                  EnumSet.of(Trait.ELISION)),
              new LanguageProfile(
                  "it",
                  EnumSet.of(Resource.DATES, Resource.NAME_ENDINGS, Resource.QUANTITIES),
                  EnumSet.of(Trait.ELISION)),
              new LanguageProfile(
                  "nl",
                  EnumSet.of(Resource.DATES, Resource.NAME_ENDINGS, Resource.QUANTITIES),
                  EnumSet.noneOf(Trait.class)),
              new LanguageProfile(
                  "pt",
                  EnumSet.of(Resource.DATES, Resource.NAME_ENDINGS, Resource.QUANTITIES),
                  EnumSet.noneOf(Trait.class)),
              new LanguageProfile(
                  "lb", EnumSet.noneOf(Resource.class), EnumSet.of(Trait.NOUN_CAPITALS)))
          .collect(Collectors.toUnmodifiableMap(profile -> profile.code, profile -> profile));

  private static final LanguageProfile OTHER =
      new LanguageProfile("", EnumSet.noneOf(Resource.class), EnumSet.noneOf(Trait.class));

  /** A list or model of a language, in the file {@code kind-code.txt} or {@code .tsv}. */
  public enum Resource {
    /** Words that end with a full stop and no sentence; CLDR's where there is no list. */
    ABBREVIATIONS,
    /** Other names for things. */
    ALIASES,
    /** Words that say the opposite of each other. */
    ANTONYMS,
    /** Words that say in a headline that a quotation is somebody's. */
    ATTRIBUTION,
    /** Scales that are compared with each other. */
    AXIS_GROUPS,
    /** Model of differences in certainty. */
    CERTAINTY_MODEL,
    /** Words by which sentences are read as clauses. */
    CLAUSE_WORDS,
    /** Everyday words, which are no names. */
    COMMON_WORDS,
    /** How much surer disagreements are than the models of English say. */
    DISAGREEMENT_SHIFTS,
    /** Names of countries; CLDR's where there is no list. */
    COUNTRIES,
    /** Words beside dates, and the names of months and weekdays where these aren't CLDR's. */
    DATES,
    /** Given names without other forms. */
    FIRST_NAMES,
    /** Model of differences in extent. */
    EXTENT_MODEL,
    /** Model of differences in force. */
    FORCE_MODEL,
    /** Endings of regular forms; English ones are found without a list. */
    INFLECTIONS,
    /** Scales of verbs, weakest first. */
    INTENSITY_SCALES,
    /** Given names with their short forms. */
    GIVEN_NAMES,
    /** Words that tell news from columns, letters and other genres by their headlines. */
    HEADLINE_GENRES,
    /** Words that say how sure a statement is. */
    HEDGES,
    /** Names that consist of everyday words. */
    KNOWN_NAMES,
    /** Endings of other forms of a name: its plural, its people, what is of it. */
    NAME_ENDINGS,
    /** Words and phrases that negate. */
    NEGATION,
    /** Model of dropped and added negations. */
    NEGATION_MODEL,
    /** Words that are newer than the other lists. */
    NEW_WORDS,
    /** Number words; CLDR's where there is no list. */
    NUMBERS,
    /** Names of spans of time: seasons, holidays, parts of the day. */
    PERIODS,
    /** Names of places and of their people. */
    PLACES,
    /** Places by the place that they are part of. */
    PLACES_WITHIN,
    /** Words beside numbers. */
    QUANTITIES,
    /** Words that are no names, but not everyday ones either. */
    RARE_WORDS,
    /** Model of opposites. */
    OPPOSITE_MODEL,
    /** Pairs of opposites, converses and negations. */
    OPPOSITES,
    /** Verbs that report speech or thought. */
    REPORTING_VERBS,
    /** More words that announce a report and not its content: explain, reasons. */
    REPORTING_WORDS,
    /** Model of restatement. */
    RESTATEMENT_MODEL,
    /** Nouns that refer to a person, an organization or a place by its role. */
    ROLE_NOUNS,
    /** Words on axes with sides and degrees. */
    SCALES,
    /** Model of similarity. */
    SCORE_MODEL,
    /** Words that a sentence begins with, so that a full stop before them ends one. */
    SENTENCE_OPENERS,
    /** Words of which one excludes the others. */
    SIBLINGS,
    /** Words that are spelled in two ways. */
    SPELLINGS,
    /** More function words than the language's analyzer has. */
    STOP_WORDS,
    /** Model of support of a claim by a body. */
    SUPPORT_MODEL,
    /** Related words with their strengths, in a binary file. */
    THESAURUS,
    /** Titles in front of names. */
    TITLES,
    /** Words that introduce questions, causes and what is explained later. */
    WORD_CLASSES,
    /** Kinds of things of which one excludes the others, from WordNet. */
    WORDNET_SIBLINGS
  }

  /** A way in which a language differs from most others. */
  public enum Trait {
    /** {@code 's} after a word is a possessive, or short for {@code is} or {@code has}. */
    APOSTROPHE_S,
    /** An article or preposition loses its vowel and joins the next word: {@code l'Italie}. */
    ELISION,
    /** Names keep their form except for a few endings, and are always in Latin letters. */
    FIXED_NAMES,
    /** Numeric dates may have the month first, so that 3/4/2012 names no day for sure. */
    MONTH_FIRST,
    /** A noun may stand before another without an ending or a preposition: {@code price rise}. */
    NOUN_BEFORE_NOUN,
    /** All nouns begin with a capital. */
    NOUN_CAPITALS,
    /** A full stop makes an ordinal: {@code am 3. Oktober}. */
    ORDINAL_STOPS,
    /** Word order marks agent and patient; endings don't. */
    ROLES_BY_ORDER,
    /** The analyzer looks at one word at a time, and neither joins nor splits any. */
    WORDS_ANALYSED_ALONE
  }

  private final String code;
  private final Set<Resource> resources;
  private final Set<Trait> traits;

  private static Set<Resource> and(Set<Resource> some, Resource... others) {
    var all = EnumSet.copyOf(some);
    all.addAll(List.of(others));
    return all;
  }

  private LanguageProfile(String code, Set<Resource> resources, Set<Trait> traits) {
    this.code = code;
    this.resources = resources;
    this.traits = traits;
  }

  /**
   * Returns the profile of a language. Country and script are ignored. All languages without lists
   * and traits share one.
   */
  public static LanguageProfile of(Locale language) {
    return KNOWN.getOrDefault(language.getLanguage(), OTHER);
  }

  /** Returns whether the language has a list or model. */
  public boolean has(Resource resource) {
    return resources.contains(resource);
  }

  /** Returns whether the language has a trait. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Returns the entries of a list as {@link WordList#words} does; none where there is no list. */
  public List<String> lines(Resource list) {
    return has(list) ? WordList.words(file(list)) : List.of();
  }

  /** Returns the words of a list that may have several words per line. */
  public List<String> words(Resource list) {
    return lines(list).stream().flatMap(line -> Stream.of(line.split(" "))).toList();
  }

  /** Returns the name of the file under {@code org/copydesk/lexicon/} that a resource is in. */
  public String file(Resource resource) {
    var kind = resource.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var extension =
        switch (resource) {
          case THESAURUS -> ".gz";
          case OPPOSITES, SCALES, SIBLINGS, WORDNET_SIBLINGS -> ".tsv";
          default -> ".txt";
        };
    return switch (resource) {
      // The axes have the same names in all languages, and one fit is for all but English.
      case AXIS_GROUPS, DISAGREEMENT_SHIFTS -> kind + extension;
      default -> kind + "-" + code + extension;
    };
  }
}
