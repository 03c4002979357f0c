package org.copydesk.evidence.role;

import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.SenseLexicon;

/**
 * What is known of the words of a language to compare roles.
 *
 * @param vocabulary weights and relations of words
 * @param senses senses, by which converse and opposite verbs are known
 * @param words closed classes of words
 */
record RoleLexicon(Vocabulary vocabulary, SenseLexicon senses, ClauseWords words) {

  ClauseReader reader(RoleSentence sentence) {
    return new ClauseReader(sentence, senses);
  }

  double weight(Token token) {
    return vocabulary.weight(token, vocabulary.entry(token));
  }

  double strength(Token one, Token other) {
    return vocabulary.strength(vocabulary.entry(one), vocabulary.entry(other));
  }

  boolean isReporting(Token token) {
    return vocabulary.isReportingVerb(vocabulary.entry(token));
  }

  /** Returns the relation of two verbs whatever their prepositions. */
  VerbRelation relation(RoleSentence claim, int verb, RoleSentence body, int other) {
    return VerbRelation.of(
        claim.token(verb),
        claim.sensesAt(verb),
        body.token(other),
        body.sensesAt(other),
        vocabulary,
        senses);
  }

  /** Returns the relation of the verbs of two predicates. */
  VerbRelation relation(
      RoleSentence claim, Predicate predicate, RoleSentence body, Predicate other) {
    return VerbRelation.of(claim, predicate, body, other, vocabulary, senses);
  }
}
