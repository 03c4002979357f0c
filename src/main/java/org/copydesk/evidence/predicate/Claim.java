package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.jspecify.annotations.Nullable;

/** A sentence of a display text with the body's sentences about the same things. */
final class Claim {
  private final ReadSentence read;
  private final List<AlignedSentence> evidence;
  private final Vocabulary vocabulary;
  private final SentenceReader reader;
  private final double coverage;
  private @Nullable BitSet names;
  private @Nullable BitSet axes;
  // Of each sentence of the evidence the matches that may be related; null until asked for.
  private final @Nullable List<LexiconMatch<List<Sense>>>[] related;

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type.
  Claim(
      ReadSentence read,
      List<AlignedSentence> evidence,
      Vocabulary vocabulary,
      SentenceReader reader,
      ClaimSupport support) {
    this.read = read;
    this.evidence = evidence;
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.coverage = 1 - support.missing().size() / (double) Math.max(1, support.terms());
    this.related = new List[evidence.size()];
  }

  private BitSet findNames() {
    var found = new BitSet();
    for (int i = 0; i < read.size(); i++) {
      if (read.token(i).startsUpper() && isNameInBody(read.token(i))) {
        found.set(i);
      }
    }
    return found;
  }

  private boolean isNameInBody(Token token) {
    for (int i = 0; i < evidence.size(); i++) {
      var sentence = evidence.get(i);
      for (int pair = sentence.firstPair(token); pair >= 0; pair = sentence.nextPair(pair)) {
        boolean inside = sentence.place(pair) > 0;
        if (inside && sentence.support(pair).startsUpper() && sentence.isSame(pair)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the words and phrases of a sentence of the evidence that may be related to the claim's
   * by their senses, or are one function word with it.
   */
  List<LexiconMatch<List<Sense>>> related(AlignedSentence body) {
    var known = related[body.rank];
    if (known == null) {
      known = findRelated(body.read);
      related[body.rank] = known;
    }
    return known;
  }

  private List<LexiconMatch<List<Sense>>> findRelated(ReadSentence body) {
    if (!body.words().mayBeOn(axes())) {
      return List.of();
    }
    var found = new ArrayList<LexiconMatch<List<Sense>>>();
    for (int i = 0; i < body.matches().size(); i++) {
      var match = body.matches().get(i);
      boolean functionWord = match.to() - match.from() == 1 && body.token(match.from()).stopWord();
      if (functionWord || isOnAxis(match.value())) {
        var filtered = body.filtered(i);
        if (filtered != null) {
          found.add(filtered);
        }
      }
    }
    return found;
  }

  private boolean isOnAxis(List<Sense> senses) {
    for (int i = 0; i < senses.size(); i++) {
      if (axes().get(senses.get(i).axis())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the axes on which words may be related to the claim's. */
  private BitSet axes() {
    if (axes == null) {
      var known = new BitSet();
      for (int i = 0; i < read.matches().size(); i++) {
        var match = read.filtered(i);
        if (match == null) {
          continue;
        }
        lexicon().addRelatedAxes(match.value(), known);
        // The body may have the same function word, which isn't aligned.
        if (match.to() - match.from() == 1 && read.token(match.from()).stopWord()) {
          for (int k = 0; k < match.value().size(); k++) {
            known.set(match.value().get(k).axis());
          }
        }
      }
      axes = known;
    }
    return axes;
  }

  ReadSentence read() {
    return read;
  }

  List<AlignedSentence> evidence() {
    return evidence;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  SenseLexicon lexicon() {
    return reader.lexicon();
  }

  ClauseWords words() {
    return reader.words();
  }

  double weight(int index) {
    return read.weight(index, vocabulary);
  }

  /** Returns whether a word is a name in the body. */
  boolean isName(int index) {
    var known = names;
    if (known == null) {
      known = findNames();
      names = known;
    }
    return known.get(index);
  }

  /** Returns the share of the display text's content words that the body has or has related to. */
  double coverage() {
    return coverage;
  }

  int contentWords() {
    int words = 0;
    for (int i = 0; i < read.size(); i++) {
      words += read.token(i).stopWord() ? 0 : 1;
    }
    return words;
  }

  /** Returns the number of words between the first content word and a word. */
  int position(int index) {
    for (int i = 0; i < read.size(); i++) {
      if (!read.token(i).stopWord()) {
        return index - i;
      }
    }
    return index;
  }

  boolean isHeadline() {
    return read.passage.passage().role() == Role.HEADLINE;
  }

  boolean asks() {
    return read.size() > 0 && read.is(Kind.ASKING, 0);
  }

  boolean addresses() {
    return read.words().has(Kind.ADDRESS);
  }

  boolean beginsWithFigure() {
    return read.size() > 0 && read.startsWithDigit(0);
  }

  double bestShare() {
    return evidence.isEmpty() ? 0 : evidence.get(0).share;
  }

  /** Returns its words and phrases with senses, and all other content words alone. */
  List<LexiconMatch<List<Sense>>> items() {
    var items = new ArrayList<LexiconMatch<List<Sense>>>(read.size());
    var taken = new BitSet();
    for (int i = 0; i < read.matches().size(); i++) {
      var match = read.filtered(i);
      if (match != null) {
        items.add(match);
        taken.set(match.from(), match.to());
      }
    }
    for (int i = 0; i < read.size(); i++) {
      if (!taken.get(i) && !read.token(i).stopWord()) {
        items.add(new LexiconMatch<>(i, i + 1, List.of()));
      }
    }
    return items;
  }
}
