package org.copydesk.evidence.role;

import java.util.BitSet;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.TokenGap;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.WordReadings;
import org.copydesk.text.WordShape;
import org.copydesk.text.layout.Characters;
import org.jspecify.annotations.Nullable;

/** A sentence with its names and the senses of its words, by their places in it. */
final class RoleSentence {
  final AnalysedPassage passage;
  final Sentence sentence;
  final List<Token> tokens;
  final BitSet names = new BitSet();
  private final WordReadings words;
  // Found when first asked for.
  private @Nullable List<LexiconMatch<List<Sense>>> senses;

  RoleSentence(AnalysedPassage passage, Sentence sentence, WordReadings words) {
    this.passage = passage;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String word(int index) {
    return tokens.get(index).word();
  }

  /** Returns whether a word is of a class. */
  boolean is(Kind kind, int index) {
    return words.is(kind, index);
  }

  int placeOf(Token token) {
    return token.index() - tokens.get(0).index();
  }

  /** Returns the senses of the word or phrase that begins at a place. */
  List<Sense> sensesAt(int index) {
    var matches = senses;
    if (matches == null) {
      matches = words.matches();
      senses = matches;
    }
    for (int i = 0; i < matches.size() && matches.get(i).from() <= index; i++) {
      if (matches.get(i).from() == index) {
        return matches.get(i).value();
      }
    }
    return List.of();
  }

  /** Marks the names of a sentence of the body: the first word too, where it is one elsewhere. */
  void markNames(BodyNameWords body) {
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (body.isNameWord(token)
          && (!token.stopWord() || token.shape() == WordShape.ALL_CAPITALS)) {
        names.set(i);
      }
    }
  }

  /** Returns whether a character other than white space and letters is before a token. */
  boolean hasMarkBefore(int index) {
    return hasBefore(index, ",;:()[]—–“”\"…") || hasDashBefore(index) || hasQuoteBefore(index);
  }

  /** Returns whether a hyphen is alone, as a dash, before a token. */
  private boolean hasDashBefore(int index) {
    return hasBefore(index, "-") && hasBefore(index, " ");
  }

  boolean hasCommaBefore(int index) {
    return hasBefore(index, ",");
  }

  boolean hasBefore(int index, String marks) {
    return index > 0
        && index < tokens.size()
        && TokenGap.hasBefore(passage, tokens.get(index), marks);
  }

  boolean hasQuoteBefore(int index) {
    return index > 0
        && index < tokens.size()
        && TokenGap.hasBefore(
            passage, tokens.get(index), (int mark) -> Characters.isQuote((char) mark));
  }

  List<Token> tokens(TokenRange range) {
    return tokens.subList(range.from(), range.to());
  }
}
