package org.copydesk.rules.polarity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.AntonymLexicon;
import org.copydesk.rules.verbatim.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * Phrasal verbs that the body has with the opposite particle only: {@code steps up}, where the body
 * says {@code to step down}. Reads the body once. Not thread-safe.
 */
public final class OpposedParticles {
  private static final Set<String> PARTICLES = Set.of("up", "down");
  // "brought the price down": the object may be between the verb and its particle.
  private static final int REACH = 4;

  private final AntonymLexicon opposites;
  private final List<AnalysedPassage> body;
  // Null until a particle of a claim is looked for.
  private final AtomicReference<@Nullable Map<String, PrecedingWord>> precedingWords =
      new AtomicReference<>();

  /** A word of the body, by the particles right after it and within {@link #REACH} words. */
  private static final class PrecedingWord {
    private final Set<String> particlesInReach = new HashSet<>();
    private final Map<String, Particle> particleAfter = new HashMap<>();
  }

  private record Particle(AnalysedPassage paragraph, Token token) {}

  /** Prepares for the claims of an article; {@code opposites} has particles too. */
  public OpposedParticles(List<AnalysedPassage> body, AntonymLexicon opposites) {
    this.opposites = opposites;
    this.body = body;
  }

  private Map<String, PrecedingWord> precedingWords() {
    var words = precedingWords.get();
    if (words == null) {
      words = new HashMap<>();
      for (var paragraph : body) {
        var tokens = paragraph.tokens();
        for (int i = 0; i < tokens.size(); i++) {
          if (isParticle(tokens.get(i))) {
            addBefore(paragraph, i, words);
          }
        }
      }
      precedingWords.set(words);
    }
    return words;
  }

  static boolean isParticle(Token token) {
    return token.word().equals("up") || token.word().equals("down");
  }

  /** Returns the first contradicted particle of a claim's sentence. */
  public List<Contradiction> in(AnalysedPassage passage, Sentence sentence) {
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
    var known = precedingWords().get(verb.term());
    if (known == null || known.particlesInReach.contains(particle.word())) {
      return null;
    }
    for (var word : PARTICLES) {
      var other = known.particleAfter.get(word);
      if (other != null && opposites.opposed(particle, other.token())) {
        return new Contradiction(
            passage, other.paragraph(), List.of(particle), List.of(other.token()));
      }
    }
    return null;
  }

  private static void addBefore(
      AnalysedPassage paragraph, int at, Map<String, PrecedingWord> words) {
    var particle = paragraph.tokens().get(at);
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      var word =
          words.computeIfAbsent(paragraph.tokens().get(i).term(), term -> new PrecedingWord());
      word.particlesInReach.add(particle.word());
      if (i == at - 1) {
        word.particleAfter.putIfAbsent(particle.word(), new Particle(paragraph, particle));
      }
    }
  }
}
