package org.copydesk.similarity.align;

import org.copydesk.lexicon.Vocabulary;

/** Says what two terms have to do with each other. Symmetric, stateless. */
interface TermRelations {

  /** Enters the relation of two terms, if any, into their cell. */
  void relate(Term row, Term column, TermSimilarityMatrix matrix, int i, int j);

  /** Returns the relations of a vocabulary's language. */
  static TermRelations of(Vocabulary vocabulary) {
    return vocabulary.hasThesaurus()
        ? new EnglishTermRelations(vocabulary)
        : new DefaultTermRelations();
  }
}
