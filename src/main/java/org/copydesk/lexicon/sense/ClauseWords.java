package org.copydesk.lexicon.sense;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.WordProperty;
import org.copydesk.text.Word;

/**
 * Closed classes of words by which a sentence is read as clauses; {@code clause-words-en.txt} says
 * what each is for. Immutable.
 *
 * @since 0.1.0
 */
public final class ClauseWords {
  private static final LanguageCache<ClauseWords> BY_LANGUAGE =
      new LanguageCache<>(ClauseWords::load);

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  // The classes of each word, a bit for each.
  private final Map<String, Long> kinds = new HashMap<>();
  private final WordProperty<Long> kindsOfWord = new WordProperty<>(this::kinds);

  private ClauseWords() {
    for (var kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /** The classes. A word may be in several. */
  public enum Kind {
    /** Begins a new clause. */
    START,
    /** Says too little alone to be compared. */
    LIGHT,
    /** Stands before a noun. */
    NOUN_MARKER,
    /** Stands before a verb. */
    VERB_MARKER,
    /** A form of to be. */
    COPULA,
    /** What follows holds only on a condition. */
    CONDITION,
    /** Leaves open whether what is said is or will be so. */
    OPEN,
    /** Denies something in other ways than by a negation. */
    DENYING,
    /** Says that somebody denies. */
    DENIAL,
    /** May stand between a negation and the word that it negates. */
    AUXILIARY,
    /** Lowers the degree of a word beside it. */
    WEAKENING,
    /** Raises the degree of a word beside it. */
    STRENGTHENING,
    /** Begins a headline that asks or explains. */
    ASKING,
    /** The writer speaks of himself or to the reader. */
    FIRST_PERSON,
    /** The writer reports what others say. */
    REPORTING,
    /** Speaks to the reader. */
    ADDRESS,
    /** Before "to": only wanted, planned or allowed. */
    INTENDING,
    /** All of several. */
    EVERY,
    /** All of one. */
    WHOLE,
    /** Nothing else. */
    ONLY,
    /** Nothing before. */
    FIRST,
    /** Another great extent. */
    WIDE,
    /** Less than all. */
    PART,
    /** Less than all, and means nothing else. */
    PLAIN_PART,
    /** Before a verb: it will be. */
    FUTURE,
    /** Ending of a verb that says that it will be. */
    FUTURE_ENDING,
    /** After a figure: it is a percentage. */
    PERCENT,
    /** May follow the word that it negates, at the end of the clause. */
    LATE_NEGATION,
    /** Prefix of a verb that stands apart from it, at the end of the clause. */
    PARTICLE,
    /** May be between a subject and its verb. */
    BEFORE_VERB,
    /** An irregular past form or past participle that is no noun. */
    PAST,
    /** A form of a verb of saying. */
    SPEAKING,
    /** Joins clauses or phrases. */
    JOINING,
    /** Stands for its antecedent as a subject. */
    RELATIVE,
    /** A personal pronoun as a subject. */
    PRONOUN,
    /** A preposition. */
    PREPOSITION,
    /** A preposition of place or time: what follows it takes no part in the act. */
    PLACING,
    /** Says when, between a verb and its agent. */
    TIME,
    /** A verb, as its lemma, whose object says what is done. */
    WEAK_VERB;

    @SuppressWarnings("EnumOrdinal") // Sets are made anew in each run.
    long bit() {
      return 1L << ordinal();
    }

    private static Kind of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Returns the words of a language; none for one without a list. */
  public static ClauseWords of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  /** Returns whether a word is a regular form of a word of a class. */
  public boolean isForm(Kind kind, Word word) {
    boolean[] found = {false};
    Lemmas.visit(word.word(), (lemma, ending) -> found[0] |= (kinds(lemma) & kind.bit()) != 0);
    return found[0];
  }

  private static ClauseWords load(Locale language) {
    var classes = new ClauseWords();
    for (var line : LanguageProfile.of(language).lines(Resource.CLAUSE_WORDS)) {
      int colon = line.indexOf(':');
      var kind = Kind.of(line.substring(0, colon).strip());
      for (var word : line.substring(colon + 1).split(",", -1)) {
        classes.add(kind, word.strip());
      }
    }
    return classes;
  }

  private void add(Kind kind, String word) {
    words.computeIfAbsent(kind, key -> new HashSet<>()).add(word);
    kinds.merge(word, kind.bit(), (known, bit) -> known | bit);
  }

  /** Returns the classes of a word in lower case, a bit for each. */
  long kinds(String word) {
    return kinds.getOrDefault(word, 0L);
  }

  /** Returns the words of a class. */
  public Set<String> of(Kind kind) {
    return Collections.unmodifiableSet(words.getOrDefault(kind, Set.of()));
  }

  /** Returns whether a word is of a class. */
  public boolean is(Kind kind, Word word) {
    return (kindsOfWord.of(word) & kind.bit()) != 0;
  }

  /** Returns whether a word is of one of two classes. */
  public boolean isEither(Kind kind, Kind other, Word word) {
    return (kindsOfWord.of(word) & (kind.bit() | other.bit())) != 0;
  }
}
