package org.copydesk.rules;

import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.Opposites;
import org.jspecify.annotations.Nullable;

/**
 * Finds a phrasal verb that the body has with the opposite particle only: {@code steps up}, where
 * the body says {@code to step down}.
 *
 * @param body the paragraphs
 * @param opposites the language's opposites, of which the particles are some
 */
record OpposedParticles(List<AnalysedPassage> body, Opposites opposites) {
  private static final Set<String> PARTICLES = Set.of("up", "down");
  // "brought the price down": the verb's object may stand between it and its particle.
  private static final int REACH = 4;

  static boolean isParticle(Token token) {
    return PARTICLES.contains(token.word());
  }

  /** Returns the first such particle of a claim's sentence. */
  List<Contradiction> in(AnalysedPassage passage, Sentence sentence) {
    var claim = sentence.tokens();
    for (int i = 1; i < claim.size(); i++) {
      if (isParticle(claim.get(i)) && !claim.get(i - 1).stopWord()) {
        var found = opposite(passage, claim.get(i - 1), claim.get(i));
        if (found != null) {
          return List.of(found);
        }
      }
    }
    return List.of();
  }

  private @Nullable Contradiction opposite(AnalysedPassage passage, Token verb, Token particle) {
    Contradiction found = null;
    for (var paragraph : body) {
      var tokens = paragraph.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.get(i).term().equals(verb.term())) {
          continue;
        }
        for (int j = i + 1; j <= i + REACH && j < tokens.size(); j++) {
          var other = tokens.get(j);
          if (other.word().equals(particle.word())) {
            return null;
          }
          if (found == null
              && j == i + 1
              && opposites.opposed(particle, other)
              && isParticle(other)) {
            found = new Contradiction(passage, paragraph, List.of(particle), List.of(other), 1);
          }
        }
      }
    }
    return found;
  }
}
