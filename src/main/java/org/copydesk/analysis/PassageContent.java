package org.copydesk.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis found in the text of a passage, whatever its place. Passages with the same text
 * can share it. Thread-safe.
 */
final class PassageContent {
  final List<Token> tokens;
  final List<Sentence> sentences;
  final List<Quotation> quotations;

  // Found when asked for; two threads that find them at once find the same.
  volatile @Nullable List<Name> names;
  volatile @Nullable List<Quantity> quantities;
  volatile @Nullable List<DateMention> dates;

  PassageContent(List<Token> tokens, List<Sentence> sentences, List<Quotation> quotations) {
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    this.quotations = List.copyOf(quotations);
  }
}
