package org.copydesk.evidence.role;

import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.PartOfSpeech;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Finds verbs and noun phrases of a sentence by forms, neighbours and closed classes. */
final class PhraseReader {
  private final RoleSentence read;

  PhraseReader(RoleSentence read) {
    this.read = read;
  }

  /** Returns the place after a name. */
  int nameEnd(int first) {
    int end = first + 1;
    while (end < read.size()
        && read.names.get(end)
        && !read.hasMarkBefore(end)
        && !read.token(end - 1).isPossessive()) {
      end++;
    }
    return end;
  }

  /** Returns whether a word of a body sentence is used as a verb. */
  boolean isVerb(int index) {
    var token = read.token(index);
    if (read.names.get(index) || token.shape() == WordShape.NUMBER) {
      return false;
    }
    if (isFiniteVerb(index)) {
      return true;
    }
    if (index == 0) {
      return false;
    }
    var before = read.token(index - 1);
    if (read.is(Kind.NOUN_MARKER, index - 1) || before.isPossessive()) {
      return false;
    }
    boolean ing = token.word().endsWith("ing") && token.word().length() > 4;
    if (ing || before.word().equals("to") || (isBeforeVerb(index - 1) && !ing)) {
      return ing || hasVerbSense(index);
    }
    return hasVerbSense(index) && !read.is(Kind.PREPOSITION, index - 1);
  }

  private boolean hasVerbSense(int index) {
    if (read.is(Kind.SPEAKING, index)) {
      return true;
    }
    var senses = read.sensesAt(index);
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).partOfSpeech() == PartOfSpeech.V) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a word of a headline is its verb: it has the form or the sense of one, and none
   * comes before it.
   */
  boolean isHeadlineVerb(int index, TokenRange agent) {
    boolean beforeVerb = index + 1 < read.size() && isThirdPerson(index + 1);
    if (!hasVerbForm(index) || (beforeVerb && !isThirdPerson(index))) {
      return false;
    }
    for (int i = Math.max(agent.from(), 1); i < Math.min(agent.to(), index); i++) {
      if (!read.names.get(i) && read.names.get(i - 1) && hasVerbForm(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isThirdPerson(int index) {
    return read.word(index).endsWith("s") && hasVerbSense(index);
  }

  private boolean hasVerbForm(int index) {
    var word = read.word(index);
    return !read.names.get(index)
        && (isFiniteVerb(index)
            || hasVerbSense(index)
            || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")));
  }

  boolean isParticiple(int index) {
    var word = read.word(index);
    return word.endsWith("ed") || word.endsWith("en") || read.is(Kind.PAST, index);
  }

  @Nullable TokenRange antecedent(int last) {
    var phrase = phraseBefore(last);
    return phrase != null || !isInPhrase(last) ? phrase : nearestPhrase(last);
  }

  /** Returns the noun phrase that ends at a place, whatever comes before it. */
  private TokenRange nearestPhrase(int last) {
    int from = last;
    while (from > 0 && !read.hasMarkBefore(from) && isInPhrase(from - 1)) {
      from--;
    }
    return new TokenRange(from, last + 1);
  }

  /** Returns the noun phrase that ends at a place, with what "of" joins to it. */
  @Nullable TokenRange phraseBefore(int last) {
    if (!isInPhrase(last)) {
      return isPronoun(last) ? new TokenRange(last, last + 1) : null;
    }
    int from = nearestPhrase(last).from();
    int before = from - 1;
    while (before >= 0 && read.is(Kind.NOUN_MARKER, before) && !isOf(before)) {
      before--;
    }
    if (before <= 0 || read.hasMarkBefore(before + 1)) {
      return new TokenRange(from, last + 1);
    }
    if (isOf(before)) {
      var head = phraseBefore(before - 1);
      return head == null ? null : new TokenRange(head.from(), last + 1);
    }
    if (read.is(Kind.PREPOSITION, before)) {
      return isInPhrase(before - 1) ? phraseBefore(before - 1) : null;
    }
    return new TokenRange(from, last + 1);
  }

  boolean isOf(int index) {
    return read.word(index).equals("of");
  }

  @Nullable TokenRange phraseFrom(int first) {
    int i = first;
    while (i < read.size() && read.is(Kind.NOUN_MARKER, i)) {
      i++;
    }
    return i < read.size() && isInPhrase(i) ? new TokenRange(first, phraseEnd(i)) : null;
  }

  int phraseEnd(int inside) {
    int end = inside + 1;
    while (end < read.size()
        && !read.hasMarkBefore(end)
        && isInPhrase(end)
        && !read.token(end - 1).word().endsWith("'s")) {
      end++;
    }
    return end;
  }

  private boolean isInPhrase(int index) {
    var token = read.token(index);
    return read.names.get(index) || (!token.stopWord() && !isFiniteVerb(index));
  }

  private boolean isPronoun(int index) {
    return read.is(Kind.PRONOUN, index);
  }

  boolean isBeforeVerb(int index) {
    var token = read.token(index);
    return !read.names.get(index)
        && (read.is(Kind.BEFORE_VERB, index) || token.word().endsWith("ly"));
  }

  /** Returns whether a word is surely a finite verb or participle. */
  boolean isFiniteVerb(int index) {
    var token = read.token(index);
    if (read.names.get(index)) {
      return false;
    }
    var word = token.word();
    boolean regular = word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
    return regular
        || read.is(Kind.PAST, index)
        || read.is(Kind.COPULA, index)
        || read.is(Kind.SPEAKING, index);
  }
}
