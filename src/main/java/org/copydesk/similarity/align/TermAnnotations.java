package org.copydesk.similarity.align;

import java.util.List;
import org.copydesk.analysis.Quantity;
import org.copydesk.lexicon.AliasLexicon;
import org.copydesk.lexicon.AntonymLexicon;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a word, beyond its letters.
 *
 * @param aliases what it names, alone or with its neighbours, by the keys of {@link AliasLexicon}
 * @param quantity the quantity that it is part of; null for other words
 * @param antonymClasses its sides in {@link AntonymLexicon}
 */
record TermAnnotations(
    List<Integer> aliases,
    @Nullable Quantity quantity,
    List<AntonymLexicon.AntonymClass> antonymClasses) {
  static final TermAnnotations NONE = new TermAnnotations(List.of(), null, List.of());

  /** Returns the meaning of the word outside of its quantity. */
  TermAnnotations withoutQuantity() {
    if (quantity == null) {
      return this;
    }
    return aliases.isEmpty() && antonymClasses.isEmpty()
        ? NONE
        : new TermAnnotations(aliases, null, antonymClasses);
  }

  /** Returns whether the word means nothing but itself. */
  boolean isNone() {
    return quantity == null && aliases.isEmpty() && antonymClasses.isEmpty();
  }

  /** Returns whether both name the same. */
  boolean isAlias(TermAnnotations other) {
    for (int i = 0; i < aliases.size(); i++) {
      if (other.aliases.contains(aliases.get(i))) {
        return true;
      }
    }
    return false;
  }
}
