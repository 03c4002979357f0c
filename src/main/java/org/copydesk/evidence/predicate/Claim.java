package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;

/** A sentence of a display text with the body's sentences about the same things. */
final class Claim {
  private final ReadSentence read;
  private final List<AlignedSentence> evidence;
  private final Vocabulary vocabulary;
  private final SentenceReader reader;
  private final BodyStyle style;
  private final boolean news;
  private final BitSet names = new BitSet();
  private final double[] weights;
  private final double coverage;
  private final int contentWords;
  private final int firstContentWord;

  Claim(
      ReadSentence read,
      List<AlignedSentence> evidence,
      Vocabulary vocabulary,
      SentenceReader reader,
      BodyStyle style,
      boolean news,
      ClaimSupport support) {
    this.read = read;
    this.evidence = evidence;
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.style = style;
    this.news = news;
    this.coverage = 1 - support.missing().size() / (double) Math.max(1, support.terms());
    this.weights = new double[read.size()];
    int content = 0;
    int first = -1;
    for (int i = 0; i < read.size(); i++) {
      var token = read.token(i);
      if (!token.stopWord()) {
        weights[i] = vocabulary.weight(token, vocabulary.entry(token));
        content++;
        first = first < 0 ? i : first;
      }
    }
    this.contentWords = content;
    this.firstContentWord = Math.max(0, first);
    markNames();
  }

  private void markNames() {
    for (int i = 0; i < read.size(); i++) {
      var token = read.token(i);
      if (!token.startsUpper()) {
        continue;
      }
      for (var sentence : evidence) {
        for (var pair : sentence.pairsOf(token)) {
          boolean inside = sentence.read.placeOf(pair.support()) > 0;
          if (inside && pair.support().startsUpper() && pair.relation().isSame()) {
            names.set(i);
          }
        }
      }
    }
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

  BodyStyle style() {
    return style;
  }

  /** Returns whether the display text has the form of news. */
  boolean isNews() {
    return news;
  }

  double weight(int index) {
    return weights[index];
  }

  /** Returns whether a word is a name in the body. */
  boolean isName(int index) {
    return names.get(index);
  }

  /** Returns the share of the display text's content words that the body has or has related to. */
  double coverage() {
    return coverage;
  }

  int contentWords() {
    return contentWords;
  }

  /** Returns the number of words between the first content word and a word. */
  int position(int index) {
    return index - firstContentWord;
  }

  boolean isHeadline() {
    return read.passage.passage().role() == Role.HEADLINE;
  }

  boolean asks() {
    return read.size() > 0 && words().is(Kind.ASKING, read.token(0));
  }

  boolean addresses() {
    return read.tokens.stream().anyMatch(token -> words().is(Kind.ADDRESS, token));
  }

  boolean beginsWithFigure() {
    return read.size() > 0 && read.startsWithDigit(0);
  }

  double bestShare() {
    return evidence.isEmpty() ? 0 : evidence.get(0).share;
  }

  /** Returns its words and phrases with senses, and all other content words alone. */
  List<LexiconMatch<List<Sense>>> items() {
    var items = new ArrayList<>(read.senses);
    var taken = new BitSet();
    read.senses.forEach(match -> taken.set(match.from(), match.to()));
    for (int i = 0; i < read.size(); i++) {
      if (!taken.get(i) && !read.token(i).stopWord()) {
        items.add(new LexiconMatch<>(i, i + 1, List.of()));
      }
    }
    return items;
  }
}
