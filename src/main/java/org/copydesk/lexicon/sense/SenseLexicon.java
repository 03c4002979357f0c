package org.copydesk.lexicon.sense;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.copydesk.lexicon.HedgeLexicon;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.language.Elision;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.lexicon.language.WordProperty;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with their {@linkplain Sense senses}: scales, opposites and siblings of news
 * language. Entries are base forms; regular forms are found by their endings when an English word
 * is looked up, and made from the entries of other languages when these are read. Irregular ones
 * are listed. Read when first asked for. Immutable.
 *
 * @since 0.1.0
 */
public final class SenseLexicon {
  private static final LanguageCache<SenseLexicon> BY_LANGUAGE =
      new LanguageCache<>(SenseLexicon::new);

  // "Unchanged" is no contradiction of "edges up".
  private static final int MIN_DEGREE = 2;

  // Words between a verb and its prefix; of a compound, letters of its first part and its noun.
  private static final int FARTHEST_PARTICLE = 16;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_HEAD = 6;

  private final WordProperty<WordReading> reading = new WordProperty<>(this::read);

  private final SenseEntries entries;
  // The groups of each axis, a bit for each.
  private final int[] groups;

  // Null for English.
  private final @Nullable EntryForms forms;
  private final ClauseWords clauseWords;
  private final NegationLexicon negation;
  private final HedgeLexicon hedges;
  private final Set<String> particles;
  private final Locale language;
  private final boolean compounds;

  private SenseLexicon(Locale language) {
    var profile = LanguageProfile.of(language);
    this.forms =
        profile.has(Resource.INFLECTIONS)
            ? new EntryForms(new RegularForms(profile.lines(Resource.INFLECTIONS)))
            : null;
    this.clauseWords = ClauseWords.of(language);
    this.negation = NegationLexicon.of(language);
    this.hedges = HedgeLexicon.of(language);
    this.particles = clauseWords.of(ClauseWords.Kind.PARTICLE);
    this.language = language;
    this.compounds = profile.has(Trait.NOUN_CAPITALS);
    this.entries = new SenseEntries(profile, forms);
    this.groups = entries.groups();
  }

  /** Returns the senses of a language; an empty lexicon for one without lists. */
  public static SenseLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  /** Returns the name of an axis; for a pair or set its kind. */
  public String axis(int number) {
    return entries.axis(number);
  }

  /** Returns whether each degree of an axis is another fact: "suspect", "charge", "convict". */
  public boolean isStage(int axis) {
    return axis >= 0 && entries.axis(axis).endsWith("-stage");
  }

  /** Returns whether an axis is in a group. */
  public boolean isIn(AxisGroup group, int axis) {
    return (groups(axis) & group.bit()) != 0;
  }

  private int groups(int axis) {
    return axis >= 0 && axis < groups.length ? groups[axis] : 0;
  }

  /** Returns whether two axes are in one group of which the axes are compared. */
  boolean comparable(int axis, int other) {
    return (groups(axis) & groups(other) & AxisGroup.COMPARABLE) != 0;
  }

  /** Adds the axes on which words may be related to one with some senses. */
  public void addRelatedAxes(List<Sense> senses, BitSet axes) {
    for (int i = 0; i < senses.size(); i++) {
      int axis = senses.get(i).axis();
      if (SenseRelation.isOn(senses.get(i).kind())) {
        axes.set(axis);
      }
      if ((groups(axis) & AxisGroup.COMPARABLE) != 0) {
        for (int other = 0; other < groups.length; other++) {
          if (comparable(axis, other)) {
            axes.set(other);
          }
        }
      }
    }
  }

  /** Returns whether both can't hold of one thing. */
  public boolean opposed(Sense a, Sense b) {
    if (a.kind() != Sense.Kind.SCALE || a.axis() != b.axis() || a.side() * b.side() != 0) {
      return a.opposes(b);
    }
    // The middle contradicts all but the slightest of both sides.
    return a.side() != b.side()
        && entries.isTwoSided(a.axis())
        && Math.max(a.side() == 0 ? 0 : a.degree(), b.side() == 0 ? 0 : b.degree()) >= MIN_DEGREE;
  }

  /** Returns the longest words and phrases among tokens, in order, each with its senses. */
  public List<LexiconMatch<List<Sense>>> matches(List<? extends Word> tokens) {
    return matches(tokens, end -> false);
  }

  /**
   * Returns the longest words and phrases among the tokens of a sentence. Of a verb whose prefix
   * stands at the end of its clause, the match is the verb.
   *
   * @param isClauseEnd whether a clause ends in front of a token
   */
  public List<LexiconMatch<List<Sense>>> matches(
      List<? extends Word> tokens, IntPredicate isClauseEnd) {
    var readings = new WordReading[tokens.size()];
    if (forms == null) {
      for (int i = 0; i < readings.length; i++) {
        readings[i] = reading(tokens.get(i));
      }
    }
    return matches(tokens, readings, isClauseEnd);
  }

  /** Returns whether the end of a clause makes a difference to its matches. */
  boolean hasClauses() {
    return !particles.isEmpty();
  }

  /** Looks up the words of a sentence. */
  public WordReadings read(List<? extends Word> tokens) {
    return new WordReadings(this, tokens);
  }

  List<LexiconMatch<List<Sense>>> matches(
      List<? extends Word> tokens, WordReading[] readings, IntPredicate isClauseEnd) {
    var matches = new ArrayList<LexiconMatch<List<Sense>>>();
    for (int i = 0; i < readings.length; ) {
      if (forms == null && readings[i].isWithoutSense()) {
        i++;
        continue;
      }
      var match = forms == null ? readings[i].at(tokens, i) : formAt(tokens, i, isClauseEnd);
      if (match != null) {
        matches.add(match);
      }
      i = match == null ? i + 1 : match.to();
    }
    return matches;
  }

  private @Nullable LexiconMatch<List<Sense>> formAt(
      List<? extends Word> tokens, int index, IntPredicate isClauseEnd) {
    var word = tokens.get(index).word();
    var entry = entries.get(Elision.strip(word, language));
    if (entry == null) {
      return compounds && tokens.get(index).startsUpper() ? compoundAt(index, word) : null;
    }
    var longest = new LongestMatch(index);
    int end = particles.isEmpty() ? index : clauseEnd(tokens, index, isClauseEnd);
    boolean separated = end > index + 1 && particles.contains(tokens.get(end - 1).word());
    for (int i = 0; i < entry.phrases().size(); i++) {
      var phrase = entry.phrases().get(i);
      if (phrase.ends(tokens, index, end)) {
        longest.add(1, phrase.sense());
        separated = true;
      }
      longest.add(phrase.lengthAt(tokens, index), phrase.sense());
    }
    for (int i = 0; i < entry.senses().size(); i++) {
      // "Hört auf" isn't "hört".
      if (!separated || entry.senses().get(i).partOfSpeech() != PartOfSpeech.V) {
        longest.add(1, entry.senses().get(i));
      }
    }
    return longest.match();
  }

  private static int clauseEnd(List<? extends Word> tokens, int index, IntPredicate isClauseEnd) {
    int last = Math.min(tokens.size(), index + FARTHEST_PARTICLE);
    for (int i = index + 1; i < last; i++) {
      if (isClauseEnd.test(i)) {
        return i;
      }
    }
    return last == tokens.size() ? last : index;
  }

  /** Returns the senses of the noun that a compound ends in: "Preisanstieg". */
  private @Nullable LexiconMatch<List<Sense>> compoundAt(int index, String word) {
    for (int from = SHORTEST_PART; from <= word.length() - SHORTEST_HEAD; from++) {
      var entry = entries.get(word.substring(from));
      if (entry != null) {
        var senses =
            entry.senses().stream().filter(one -> one.partOfSpeech() == PartOfSpeech.N).toList();
        return senses.isEmpty() ? null : new LexiconMatch<>(index, index + 1, senses);
      }
    }
    return null;
  }

  /** Returns what is known of a word. */
  WordReading reading(Word word) {
    return reading.of(word);
  }

  private WordReading read(String word) {
    var senses = new ArrayList<Sense>(2);
    var phrases = new ArrayList<SensePhrase>(0);
    if (forms == null) {
      Lemmas.visit(word, (lemma, ending) -> addReading(lemma, ending, senses, phrases));
    }
    long kinds = clauseWords.kinds(word);
    boolean negates = negation.begins(word);
    boolean hedge = hedges.begins(word);
    // Other languages have compounds and prefixes, which the word alone doesn't show.
    boolean anyAxis = forms != null;
    boolean listed = !senses.isEmpty() || !phrases.isEmpty() || kinds != 0 || negates || hedge;
    return listed || anyAxis
        ? new WordReading(kinds, negates, hedge, senses, phrases, anyAxis)
        : WordReading.NONE;
  }

  private void addReading(
      String lemma, Lemmas.Ending ending, List<Sense> senses, List<SensePhrase> phrases) {
    var entry = entries.get(lemma);
    if (entry == null || (entry.isIrregular() && ending == Lemmas.Ending.ED)) {
      return;
    }
    for (var sense : entry.senses()) {
      if (ending.fits(sense.partOfSpeech()) && !senses.contains(sense)) {
        senses.add(sense);
      }
    }
    for (var phrase : entry.phrases()) {
      if (ending.fits(phrase.sense().partOfSpeech())) {
        phrases.add(phrase);
      }
    }
  }
}
