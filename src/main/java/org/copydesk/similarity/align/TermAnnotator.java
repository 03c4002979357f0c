package org.copydesk.similarity.align;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Alias;
import org.copydesk.lexicon.AliasLexicon;
import org.copydesk.lexicon.AntonymLexicon;
import org.jspecify.annotations.Nullable;

/** Reads the meaning of the words of a text, one after the other. */
final class TermAnnotator {
  private final List<Token> tokens;
  private final @Nullable AnalysedPassage passage;
  private final AliasLexicon aliases;
  private @Nullable Alias name;
  private int nameTo;
  private int quantity;
  private boolean nameAcrossSentences;

  TermAnnotator(List<Token> tokens, @Nullable AnalysedPassage passage, AliasLexicon aliases) {
    this.tokens = tokens;
    this.passage = passage;
    this.aliases = aliases;
  }

  /** Goes on to a token; these come in order. */
  void moveTo(int index) {
    if (index >= nameTo) {
      name = aliases.at(tokens, index);
      nameTo = name == null ? index + 1 : index + name.words().size();
      nameAcrossSentences |=
          nameTo > index + 1 && tokens.get(nameTo - 1).sentence() != tokens.get(index).sentence();
    }
  }

  /** Returns whether a name so far begins in one sentence and ends in another. */
  boolean hasNameAcrossSentences() {
    return nameAcrossSentences;
  }

  /** Returns the word that the token is short for; null for a word written in full. */
  @Nullable String shortFor() {
    return name == null ? null : name.shortFor();
  }

  /** Returns the meaning of the token, a word of some sides of opposites. */
  TermAnnotations annotations(
      Token token, List<AntonymLexicon.AntonymClass> classes, boolean mayBeQuantity) {
    var counted = mayBeQuantity ? quantity(token) : null;
    if (name == null && counted == null && classes.isEmpty()) {
      return TermAnnotations.NONE;
    }
    return new TermAnnotations(name == null ? List.<Integer>of() : name.keys(), counted, classes);
  }

  private @Nullable Quantity quantity(Token token) {
    if (passage == null) {
      return null;
    }
    var quantities = passage.quantities();
    while (quantity < quantities.size()
        && quantities.get(quantity).span().end() <= token.span().start()) {
      quantity++;
    }
    if (quantity == quantities.size()
        || token.span().end() <= quantities.get(quantity).span().start()) {
      return null;
    }
    var found = quantities.get(quantity);
    return found.counts() && found.kind() != Kind.PAIR && found.kind() != Kind.ORDINAL
        ? found
        : null;
  }
}
