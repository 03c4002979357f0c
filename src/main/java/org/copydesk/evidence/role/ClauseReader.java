package org.copydesk.evidence.role;

import java.util.List;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a verb says, and to whom, by word order: the noun phrase before the verb and
 * its auxiliaries, the one after it; after "by" with a passive, and without "be" too, as in
 * headlines; of an infinitive or participle, the agent of the verb that governs it. Reads no tree:
 * null where it isn't sure. Linear in the length of the sentence.
 */
final class ClauseReader {
  private static final int MAX_APPOSITION = 14;
  private static final int MAX_OBJECT = 12;
  private static final int MAX_PASSIVE = 7;
  private static final int MAX_GOVERNOR = 15;
  private static final int MAX_DEPTH = 3;

  private final RoleSentence read;
  private final SenseLexicon lexicon;
  private final PhraseReader phrases;

  ClauseReader(RoleSentence read, SenseLexicon lexicon) {
    this.read = read;
    this.lexicon = lexicon;
    this.phrases = new PhraseReader(read);
  }

  /** Returns what is known of its words and phrases. */
  PhraseReader phrases() {
    return phrases;
  }

  /** Returns the agent of a verb. */
  @Nullable TokenRange agentOf(int verb) {
    return agentOf(verb, MAX_DEPTH);
  }

  private @Nullable TokenRange agentOf(int verb, int depth) {
    if (depth == 0) {
      return null;
    }
    int by = byAfter(verb);
    if (by >= 0) {
      return phrases.phraseFrom(by + 1);
    }
    return isBareParticiple(verb) ? null : subjectOf(verb, depth);
  }

  /** Returns a verb with its participants; null unless both have names. */
  @Nullable Predicate predicate(int verb) {
    var agent = agentOf(verb);
    if (agent == null) {
      return null;
    }
    boolean passive = byAfter(verb) >= 0;
    var patient = passive ? subjectOf(verb, MAX_DEPTH) : objectOf(verb);
    if (patient == null) {
      return null;
    }
    int first = read.names.nextSetBit(patient.from());
    if (first < 0 || first >= patient.to()) {
      return null;
    }
    int name = phrases.nameEnd(first) - 1;
    var preposition = passive ? "" : preposition(verb, first);
    return new Predicate(verb, agent, patient, name, preposition, senses(verb, preposition));
  }

  private List<Sense> senses(int verb, String preposition) {
    if (preposition.isEmpty()) {
      return read.sensesAt(verb);
    }
    for (int i = verb + 1; i < read.size(); i++) {
      if (read.word(i).equals(preposition)) {
        var phrase = lexicon.matches(List.of(read.token(verb), read.token(i)));
        boolean both = !phrase.isEmpty() && phrase.get(0).to() == 2;
        return both ? phrase.get(0).value() : read.sensesAt(verb);
      }
    }
    return read.sensesAt(verb);
  }

  private String preposition(int verb, int name) {
    for (int i = name - 1; i > verb; i--) {
      if (read.is(Kind.PREPOSITION, i) && !phrases.isOf(i)) {
        return read.word(i);
      }
    }
    return "";
  }

  /** Returns what follows a verb, up to the end of the phrase of the first name. */
  private @Nullable TokenRange objectOf(int verb) {
    int last = Math.min(read.size(), verb + 1 + MAX_OBJECT);
    for (int i = verb + 1; i < last; i++) {
      if (read.hasMarkBefore(i)
          || read.is(Kind.START, i)
          || read.is(Kind.JOINING, i)
          || phrases.isFiniteVerb(i)) {
        return null;
      }
      if (read.names.get(i)) {
        if (!read.is(Kind.PLACING, i - 1)) {
          return new TokenRange(verb + 1, phrases.phraseEnd(i));
        }
        i = phrases.nameEnd(i) - 1;
      }
    }
    return null;
  }

  /**
   * Returns whether a past form of a headline is no passive participle without "be": an object
   * follows it at once.
   */
  boolean isSurelyActive(int verb) {
    return !phrases.isParticiple(verb)
        || byAfter(verb) >= 0
        || (verb > 0 && phrases.isBeforeVerb(verb - 1))
        || (verb + 1 < read.size() && read.names.get(verb + 1));
  }

  /** Returns the place of the "by" of a passive; -1 for an active verb. */
  private int byAfter(int verb) {
    if (!phrases.isParticiple(verb)) {
      return -1;
    }
    boolean passive = isAfterCopula(verb);
    int last = Math.min(read.size() - 1, verb + MAX_PASSIVE);
    for (int i = verb + 1; i < last; i++) {
      if (read.word(i).equals("by")) {
        return isAgentAt(i + 1) ? i : -1;
      }
      boolean object = !passive && !isAdverbial(i);
      if (object || read.hasMarkBefore(i) || phrases.isFiniteVerb(i) || read.is(Kind.START, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns whether what follows "by" may act: no "by selling", no "by Friday". */
  private boolean isAgentAt(int index) {
    var token = read.token(index);
    return !token.word().endsWith("ing")
        && token.shape() != WordShape.NUMBER
        && !read.is(Kind.BEFORE_VERB, index);
  }

  /** Returns whether a word says when, where or how, and is no object. */
  private boolean isAdverbial(int index) {
    return read.is(Kind.TIME, index)
        || read.is(Kind.PREPOSITION, index)
        || read.names.get(index)
        || phrases.isBeforeVerb(index);
  }

  /** Returns whether a verb is passive without an agent: "was sued on Monday". */
  private boolean isBareParticiple(int verb) {
    return phrases.isParticiple(verb) && isAfterCopula(verb);
  }

  private boolean isAfterCopula(int verb) {
    int i = verb - 1;
    while (i >= 0 && read.word(i).endsWith("ly")) {
      i--;
    }
    return i >= 0 && read.is(Kind.COPULA, i);
  }

  private @Nullable TokenRange subjectOf(int verb, int depth) {
    if (isInverted(verb)) {
      return phrases.phraseFrom(verb + 1);
    }
    int i = verb - 1;
    while (i >= 0 && phrases.isBeforeVerb(i) && !read.hasMarkBefore(i + 1)) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    boolean mark = read.hasMarkBefore(i + 1);
    if (!mark && read.is(Kind.RELATIVE, i)) {
      return i == 0 ? null : phrases.antecedent(i - 1);
    }
    boolean ing = read.word(verb).endsWith("ing");
    boolean to = read.word(i).equals("to");
    boolean joined = read.is(Kind.JOINING, i);
    if (!mark
        && (to || joined || (ing && (read.is(Kind.PREPOSITION, i) || read.is(Kind.START, i))))) {
      return governed(i, to, depth);
    }
    if (mark) {
      if (ing && read.hasCommaBefore(i + 1)) {
        return governed(i + 1, false, depth);
      }
      return read.hasBefore(i + 1, ",)") ? beforeApposition(i) : null;
    }
    return ing ? null : phrases.phraseBefore(i);
  }

  /** Returns whether the subject follows: {@code "…", said Berg}. */
  private boolean isInverted(int verb) {
    if (!read.is(Kind.SPEAKING, verb)
        || verb + 1 >= read.size()
        || read.hasMarkBefore(verb + 1)
        || read.is(Kind.VERB_MARKER, verb + 1)) {
      return false;
    }
    var speaker = phrases.phraseFrom(verb + 1);
    boolean quoteBefore = verb == 0 || read.hasQuoteBefore(verb);
    return speaker != null
        && (quoteBefore || (read.hasCommaBefore(verb) && endsClause(speaker.to())));
  }

  private boolean endsClause(int index) {
    return index >= read.size()
        || read.hasMarkBefore(index)
        || read.is(Kind.START, index)
        || read.is(Kind.PREPOSITION, index);
  }

  /** Returns the agent of the verb that governs what follows a place. */
  private @Nullable TokenRange governed(int from, boolean objectToo, int depth) {
    int first = Math.max(0, from - MAX_GOVERNOR);
    for (int i = from - 1; i >= first; i--) {
      if (read.hasBefore(i + 1, ";:“”\"") || read.is(Kind.START, i)) {
        return null;
      }
      if (objectToo && read.names.get(i)) {
        return phrases.phraseBefore(i);
      }
      if (phrases.isFiniteVerb(i) && !read.is(Kind.COPULA, i)) {
        return agentOf(i, depth - 1);
      }
    }
    return null;
  }

  /** Returns the noun phrase before an apposition that ends at a place: "Berg, the mayor, said". */
  private @Nullable TokenRange beforeApposition(int last) {
    int first = Math.max(0, last - MAX_APPOSITION);
    for (int i = last; i > first; i--) {
      if (read.hasQuoteBefore(i)) {
        return null;
      }
      if (read.hasBefore(i, ",(")) {
        boolean name = read.names.nextClearBit(i) > last;
        var head = phrases.phraseBefore(i - 1);
        return name && head != null ? new TokenRange(head.from(), last + 1) : head;
      }
    }
    return null;
  }
}
