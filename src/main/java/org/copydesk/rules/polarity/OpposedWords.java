package org.copydesk.rules.polarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.lexicon.AntonymLexicon;
import org.copydesk.lexicon.AntonymLexicon.AntonymClass;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.DiffHunks;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Words of a claim that are antonyms in the body. Reads the body once. Not thread-safe. */
public final class OpposedWords {
  // In paraphrases both sides share two more words, one of them near both antonyms. Headlines leave
  // out words that body sentences have in between, hence the wider reach there.
  private static final int MIN_SHARED_WORDS = 2;
  private static final int CLAIM_REACH = 3;
  private static final int SUPPORT_REACH = 10;
  // If evidence sentences have half of the claim's other words, only they count, otherwise the
  // body.
  private static final double MIN_SHARED = 0.5;
  // "profits rose", "fell 12 points": with at most one word between.
  private static final int NEXT = 2;
  private static final int NEGATION_REACH = 6;
  // An antonym that occurs once, outside the lead, may be about something else.
  private static final int MIN_TIMES = 2;

  // Each antonym of a claim is compared with each of a sentence; no real sentence has more.
  private static final int MAX_WORDS = 20;

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern EXACT = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,4}");

  private final NegationLexicon negation;
  private final AntonymLexicon opposites;
  private final List<AnalysedPassage> body;
  // Of the whole body, gathered when a word is first looked for.
  private final AtomicReference<@Nullable BodyWords> opposable = new AtomicReference<>();
  private final Map<Integer, Said> said = new HashMap<>(); // by class and pole
  private final Set<String> terms = new HashSet<>();

  /** The words of the body that have an antonym. */
  private static final class BodyWords {
    final Map<Integer, List<OpposableWord>> byOpposition = new HashMap<>();
    final Set<Integer> poles = new HashSet<>();

    @SuppressWarnings("ReferenceEquality") // a word of both poles is added once
    void add(OpposableWord word) {
      for (var antonymClass : word.classes()) {
        poles.add(key(antonymClass));
        var same =
            byOpposition.computeIfAbsent(antonymClass.opposition(), key -> new ArrayList<>());
        if (same.isEmpty() || same.get(same.size() - 1) != word) {
          same.add(word);
        }
      }
    }
  }

  /** A word of the body that has an antonym. */
  private record OpposableWord(AnalysedPassage paragraph, Token word, List<AntonymClass> classes) {}

  /** The antonyms of a class in a body without words of the class: how many, and the first. */
  private record Said(int times, @Nullable OpposableWord first) {
    static final Said NOTHING = new Said(0, null);
  }

  /** Prepares for a body; "didn't fall" is no antonym of "rose", hence the negation. */
  public OpposedWords(
      NegationLexicon negation, AntonymLexicon opposites, List<AnalysedPassage> body) {
    this.negation = negation;
    this.opposites = opposites;
    this.body = body;
  }

  private BodyWords opposable() {
    var words = opposable.get();
    if (words == null) {
      words = findOpposable();
      opposable.set(words);
    }
    return words;
  }

  private BodyWords findOpposable() {
    var found = new BodyWords();
    for (var paragraph : body) {
      var tokens = paragraph.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        var classes = opposites.classes(tokens.get(i));
        if (!classes.isEmpty()) {
          found.add(new OpposableWord(paragraph, tokens.get(i), classes));
        }
      }
    }
    return found;
  }

  /** Returns the antonyms that replace each other in the hunks of a diff. */
  public List<Contradiction> inHunks(EvidenceSentence evidence) {
    var found = new ArrayList<Contradiction>();
    for (var hunk : DiffHunks.of(evidence)) {
      if (negation.negates(hunk.claim()) == negation.negates(hunk.support())) {
        for (var word : hunk.claim()) {
          for (var other : hunk.support()) {
            if (opposites.opposed(word, other) && !negates(word) && !negates(other)) {
              found.add(new Contradiction(evidence, List.of(word), List.of(other)));
            }
          }
        }
      }
    }
    return found;
  }

  /** Returns whether a word is a negation too, and is counted as one: "unable". */
  private boolean negates(Token word) {
    return !negation.cues(List.of(word)).isEmpty();
  }

  /** Returns the word of a claim that an antonym replaces in its evidence. */
  public List<Contradiction> inParaphrases(List<EvidenceSentence> evidenceSentences) {
    var claim = evidenceSentences.get(0).claim().tokens();
    var words = withAntonyms(claim, MAX_WORDS);
    if (words.isEmpty() || !negation.cues(claim).isEmpty()) {
      return List.of();
    }
    var others = new ArrayList<List<Token>>(evidenceSentences.size());
    boolean any = false;
    for (var evidence : evidenceSentences) {
      boolean opposed = hasOpposite(evidence.sentence().tokens(), words);
      others.add(opposed ? withAntonyms(evidence.unpairedSupport(), MAX_WORDS) : List.of());
      any |= opposed;
    }
    if (!any) {
      return List.of();
    }
    var beside = new HashMap<List<Object>, Boolean>();
    for (var word : words) {
      for (int i = 0; i < evidenceSentences.size(); i++) {
        if (!others.get(i).isEmpty()) {
          var found =
              inParaphrases(
                  word, evidenceSentences.get(i), others.get(i), evidenceSentences, beside);
          if (found != null) {
            return List.of(found);
          }
        }
      }
    }
    return List.of();
  }

  private boolean hasOpposite(List<Token> sentence, List<Token> words) {
    for (int i = 0; i < sentence.size(); i++) {
      var classes = opposites.classes(sentence.get(i));
      for (int k = 0; k < words.size() && !classes.isEmpty(); k++) {
        if (AntonymLexicon.opposed(opposites.classes(words.get(k)), classes)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns a word of a claim if the body has its antonym repeatedly or in the lead, and no word of
   * the same class.
   *
   * @param evidenceSentences the evidence for the sentence, whose words are in the body
   */
  public List<Contradiction> findContradictionInWholeBody(
      AnalysedPassage passage, Sentence sentence, List<EvidenceSentence> evidenceSentences) {
    var claim = sentence.tokens();
    var words = withAntonyms(claim, claim.size());
    if (words.isEmpty() || !negation.cues(claim).isEmpty()) {
      return List.of();
    }
    for (var word : words) {
      for (var antonymClass : opposites.classes(word)) {
        if (antonymClass.exhaustive()
            && !antonymClass.ambiguous()
            && !OpposedParticles.isParticle(word)
            && !isShared(word, evidenceSentences)) {
          var found = findContradictionInWholeBody(passage, word, antonymClass);
          if (found != null) {
            return List.of(found);
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isShared(Token word, List<EvidenceSentence> evidenceSentences) {
    for (var evidence : evidenceSentences) {
      for (var pair : evidence.shared()) {
        if (pair.claim().index() == word.index() && pair.support().term().equals(word.term())) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Contradiction findContradictionInWholeBody(
      AnalysedPassage passage, Token word, AntonymClass antonymClass) {
    var opposite = said.computeIfAbsent(key(antonymClass), key -> opposite(antonymClass));
    var first = opposite.first();
    if (first == null || !absent(word)) {
      return null;
    }
    boolean inLead = first.paragraph().equals(body.get(0));
    return opposite.times() >= MIN_TIMES || inLead
        ? new Contradiction(passage, first.paragraph(), List.of(word), List.of(first.word()))
        : null;
  }

  private static int key(AntonymClass antonymClass) {
    return antonymClass.opposition() << Byte.SIZE | antonymClass.pole();
  }

  private Said opposite(AntonymClass antonymClass) {
    int times = 0;
    OpposableWord first = null;
    for (var candidate :
        opposable().byOpposition.getOrDefault(antonymClass.opposition(), List.of())) {
      var other = candidate.word();
      if (candidate.classes().stream().anyMatch(antonymClass::same)) {
        return Said.NOTHING;
      }
      if (candidate.classes().stream().anyMatch(antonymClass::opposes)
          && !OpposedParticles.isParticle(other)
          && !negated(candidate.paragraph().tokens(), other.index())) {
        times++;
        first = first == null ? candidate : first;
      }
    }
    return new Said(times, first);
  }

  private List<Token> withAntonyms(List<Token> words, int limit) {
    var found = new ArrayList<Token>();
    for (int i = 0; i < words.size() && found.size() < limit; i++) {
      if (!opposites.classes(words.get(i)).isEmpty()) {
        found.add(words.get(i));
      }
    }
    return found;
  }

  private @Nullable Contradiction inParaphrases(
      Token word,
      EvidenceSentence evidence,
      List<Token> others,
      List<EvidenceSentence> evidenceSentences,
      Map<List<Object>, Boolean> beside) {
    for (var other : others) {
      var antonymClass = opposites.opposition(word, other).orElse(null);
      if (antonymClass == null || !antonymClass.exhaustive() || negated(evidence, other)) {
        continue;
      }
      if (isInSamePlace(evidence, word, other, antonymClass, evidenceSentences, beside)) {
        return new Contradiction(evidence, List.of(word), List.of(other));
      }
    }
    return null;
  }

  private boolean isInSamePlace(
      EvidenceSentence evidence,
      Token word,
      Token other,
      AntonymClass antonymClass,
      List<EvidenceSentence> evidenceSentences,
      Map<List<Object>, Boolean> beside) {
    var neighbour = neighbour(evidence, word, other);
    if (neighbour != null && neighbour.shape() == WordShape.NUMBER && antonymClass.exhaustive()) {
      return !containsPoleNear(antonymClass, neighbour, word, evidenceSentences, NEXT + 1, beside);
    }
    var without = Set.of(word.index());
    var full =
        evidenceSentences.stream().filter(t -> t.sharedCount(without) >= MIN_SHARED_WORDS).toList();
    if (!full.contains(evidence) || full.stream().anyMatch(t -> t.supportOf(word).isPresent())) {
      return false;
    }
    if (!antonymClass.exhaustive()) {
      return neighbour != null && absent(word) && !containsPole(antonymClass, false, full);
    }
    if (neighbour != null) {
      return !containsPoleNear(
          antonymClass, neighbour, word, evidenceSentences, SUPPORT_REACH, beside);
    }
    boolean decides = evidence.coverage(without) >= MIN_SHARED;
    return near(evidence, word, other) && !containsPole(antonymClass, decides, full);
  }

  /** Returns the body's form of a word that is next to both, on the same side; null for none. */
  private static @Nullable Token neighbour(EvidenceSentence evidence, Token word, Token other) {
    var claim = evidence.claim().tokens();
    var sentence = evidence.sentence().tokens();
    for (int d = -NEXT; d <= NEXT; d++) {
      var a = at(claim, word.index() + d);
      if (d == 0 || a == null || a.stopWord()) {
        continue;
      }
      for (int e = -NEXT; e <= NEXT; e++) {
        var b = at(sentence, other.index() + e);
        boolean sameSide =
            (d < 0 && e < 0) || (d > 0 && d == e) || (e != 0 && a.shape() == WordShape.NUMBER);
        boolean verbBetween = OpposedParticles.isParticle(word) && d < 0 && d != e;
        if (sameSide && !verbBetween && b != null && same(evidence, a, b)) {
          return b;
        }
      }
    }
    return null;
  }

  private static boolean same(EvidenceSentence evidence, Token a, Token b) {
    return a.term().equals(b.term())
        || evidence.supportOf(a).filter(word -> word.index() == b.index()).isPresent()
        || rounds(a.word(), b.word());
  }

  /** Returns whether a whole number is a rounded form of another: 28 of 27.73. */
  private static boolean rounds(String whole, String exact) {
    return WHOLE.matcher(whole).matches()
        && EXACT.matcher(exact).matches()
        && Math.abs(Double.parseDouble(whole) - Double.parseDouble(exact)) <= 0.5;
  }

  private static @Nullable Token at(List<Token> sentence, int index) {
    int i = index - sentence.get(0).index();
    return i >= 0 && i < sentence.size() ? sentence.get(i) : null;
  }

  private static boolean near(EvidenceSentence evidence, Token word, Token other) {
    boolean particle = OpposedParticles.isParticle(word);
    for (var pair : evidence.shared()) {
      int distance = pair.claim().index() - word.index();
      if ((particle ? distance == -1 : Math.abs(distance) <= CLAIM_REACH)
          && Math.abs(pair.support().index() - other.index()) <= SUPPORT_REACH) {
        return true;
      }
    }
    return false;
  }

  private boolean negated(EvidenceSentence evidence, Token word) {
    var sentence = evidence.sentence().tokens();
    return negated(sentence, word.index() - sentence.get(0).index());
  }

  private boolean negated(List<Token> tokens, int at) {
    return !negation.cues(tokens.subList(Math.max(0, at - NEGATION_REACH), at)).isEmpty();
  }

  private boolean absent(Token word) {
    if (terms.isEmpty()) {
      for (var paragraph : body) {
        for (var token : paragraph.tokens()) {
          terms.add(token.term());
        }
      }
    }
    return !terms.contains(word.term());
  }

  /** Returns whether a pole is near a word of the evidence; {@code known} holds earlier results. */
  private boolean containsPoleNear(
      AntonymClass antonymClass,
      Token neighbour,
      Token word,
      List<EvidenceSentence> evidenceSentences,
      int reach,
      Map<List<Object>, Boolean> known) {
    boolean particle = OpposedParticles.isParticle(word);
    return known.computeIfAbsent(
        List.of(key(antonymClass), neighbour.term(), particle, reach),
        key -> containsPoleNear(antonymClass, neighbour, particle, evidenceSentences, reach));
  }

  private boolean containsPoleNear(
      AntonymClass antonymClass,
      Token neighbour,
      boolean particle,
      List<EvidenceSentence> evidenceSentences,
      int reach) {
    for (var evidence : evidenceSentences) {
      var tokens = evidence.sentence().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).term().equals(neighbour.term())) {
          int from = Math.max(0, i - reach);
          int to = Math.min(tokens.size(), i + reach + 1);
          if (containsPole(antonymClass, tokens.subList(from, to), particle)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean containsPole(
      AntonymClass antonymClass, boolean inEvidence, List<EvidenceSentence> evidenceSentences) {
    return inEvidence
        ? evidenceSentences.stream()
            .anyMatch(evidence -> containsPole(antonymClass, evidence.sentence().tokens(), true))
        : opposable().poles.contains(key(antonymClass));
  }

  private boolean containsPole(
      AntonymClass antonymClass, List<Token> tokens, boolean particlesToo) {
    for (var token : tokens) {
      if ((particlesToo || !OpposedParticles.isParticle(token))
          && opposites.classes(token).stream().anyMatch(antonymClass::same)) {
        return true;
      }
    }
    return false;
  }
}
