package org.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Shape;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.Negation;
import org.copydesk.similarity.Opposites;
import org.copydesk.similarity.Opposites.Side;
import org.copydesk.similarity.Telling;
import org.jspecify.annotations.Nullable;

/** Finds words of a claim whose opposite the body has in their place. Reads the body once. */
final class OpposedWords {
  // In other words: both tellings share two more words, and one of them stands near both opposites.
  // Headlines leave out what body sentences put between, hence the wider reach there.
  private static final int MIN_SHARED_WORDS = 2;
  private static final int CLAIM_REACH = 3;
  private static final int SUPPORT_REACH = 10;
  // Half of the claim's other words: then what these sentences say decides, else the whole body.
  private static final double MIN_SHARED = 0.5;
  // "profits rose", "fell 12 points": with at most one word between.
  private static final int NEXT = 2;
  private static final int NEGATION_REACH = 6;
  // What a body says once may be about something else, unless it says so in the lead; what it says
  // again is its subject.
  private static final int MIN_TIMES = 2;

  // No sentence has more words with opposites; each of a claim's is held against each of the other.
  private static final int MAX_WORDS = 20;

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern EXACT = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,4}");

  private final Negation negation;
  private final Opposites opposites;
  private final List<AnalysedPassage> body;
  private final Map<Integer, List<Sided>> sided = new HashMap<>(); // by opposition
  private final List<List<Side>> sidesInBody = new ArrayList<>(); // each once
  private final Set<Integer> sidesSaid = new HashSet<>();
  private final Map<Integer, Said> said = new HashMap<>(); // by side
  // Of the whole body, gathered when a word is first looked for.
  private final Set<String> terms = new HashSet<>();

  /** A word of the body that has an opposite. */
  private record Sided(AnalysedPassage paragraph, Token word, List<Side> sides) {}

  /** How often the body says the opposite of a side and never the side itself, and where first. */
  private record Said(int times, @Nullable Sided first) {
    static final Said NOTHING = new Said(0, null);
  }

  /**
   * Takes the negation, since "didn't fall" is no opposite of "rose", and opposites of a language.
   */
  OpposedWords(Negation negation, Opposites opposites, List<AnalysedPassage> body) {
    this.negation = negation;
    this.opposites = opposites;
    this.body = body;
    var known = new IdentityHashMap<List<Side>, Boolean>(); // words of one side have one list
    for (var paragraph : body) {
      for (var word : paragraph.tokens()) {
        var sides = opposites.sides(word);
        if (!sides.isEmpty()) {
          add(new Sided(paragraph, word, sides));
          if (known.put(sides, true) == null) {
            sidesInBody.add(sides);
          }
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // a word may be on both sides; it is added once
  private void add(Sided word) {
    for (var side : word.sides()) {
      sidesSaid.add(key(side));
      var same = sided.computeIfAbsent(side.opposition(), key -> new ArrayList<>());
      if (same.isEmpty() || same.get(same.size() - 1) != word) {
        same.add(word);
      }
    }
  }

  /** Returns the opposites in the slots of a telling. */
  List<Contradiction> inSlots(Telling telling) {
    var found = new ArrayList<Contradiction>();
    for (var slot : Slots.of(telling)) {
      if (negation.negates(slot.claim()) == negation.negates(slot.support())) {
        for (var word : slot.claim()) {
          for (var other : slot.support()) {
            if (opposites.opposed(word, other) && !negates(word) && !negates(other)) {
              found.add(contradiction(telling, word, other, telling.retelling().closeness()));
            }
          }
        }
      }
    }
    return found;
  }

  /** Tells whether a word is a negation, so that it has been counted as one: "unable". */
  private boolean negates(Token word) {
    return !negation.cues(List.of(word)).isEmpty();
  }

  private static Contradiction contradiction(
      Telling telling, Token word, Token other, double shared) {
    return new Contradiction(telling, List.of(word), List.of(other), shared);
  }

  /** Returns a word of a claim whose opposite its tellings have in its place. */
  List<Contradiction> inOtherWords(List<Telling> tellings) {
    var claim = tellings.get(0).claim().tokens();
    if (!negation.cues(claim).isEmpty()) {
      return List.of();
    }
    var words = withOpposites(claim);
    words.removeIf(word -> !isOpposed(opposites.sides(word)));
    if (words.isEmpty()) {
      return List.of();
    }
    var others = new ArrayList<List<Token>>(tellings.size());
    tellings.forEach(telling -> others.add(withOpposites(telling.unshared())));
    var beside = new HashMap<List<Object>, Boolean>();
    for (var word : words) {
      for (int i = 0; i < tellings.size(); i++) {
        if (!others.get(i).isEmpty()) {
          var found = inOtherWords(word, tellings.get(i), others.get(i), tellings, beside);
          if (found != null) {
            return List.of(found);
          }
        }
      }
    }
    return List.of();
  }

  /** Tells whether the body has a word that is the opposite of one with these sides. */
  private boolean isOpposed(List<Side> sides) {
    for (var others : sidesInBody) {
      if (Opposites.opposed(sides, others)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a word of a claim whose opposite the body says again and again or in its lead, and its
   * own side never.
   */
  List<Contradiction> throughout(AnalysedPassage passage, Sentence sentence) {
    var claim = sentence.tokens();
    if (!negation.cues(claim).isEmpty()) {
      return List.of();
    }
    for (var word : claim) {
      for (var side : opposites.sides(word)) {
        if (side.wide() && !side.vague() && !OpposedParticles.isParticle(word)) {
          var found = throughout(passage, word, side);
          if (found != null) {
            return List.of(found);
          }
        }
      }
    }
    return List.of();
  }

  private @Nullable Contradiction throughout(AnalysedPassage passage, Token word, Side side) {
    var opposite = said.computeIfAbsent(key(side), key -> opposite(side));
    var first = opposite.first();
    if (first == null || !absent(word)) {
      return null;
    }
    boolean inLead = first.paragraph().equals(body.get(0));
    return opposite.times() >= MIN_TIMES || inLead
        ? new Contradiction(passage, first.paragraph(), List.of(word), List.of(first.word()), 1)
        : null;
  }

  private static int key(Side side) {
    return side.opposition() << Byte.SIZE | side.place();
  }

  private Said opposite(Side side) {
    int times = 0;
    Sided first = null;
    for (var candidate : sided.getOrDefault(side.opposition(), List.of())) {
      var other = candidate.word();
      if (candidate.sides().stream().anyMatch(side::same)) {
        return Said.NOTHING;
      }
      if (candidate.sides().stream().anyMatch(side::opposes)
          && !OpposedParticles.isParticle(other)
          && !negated(candidate.paragraph().tokens(), other.index())) {
        times++;
        first = first == null ? candidate : first;
      }
    }
    return new Said(times, first);
  }

  private List<Token> withOpposites(List<Token> words) {
    var found = new ArrayList<Token>();
    for (var word : words) {
      if (found.size() < MAX_WORDS && !opposites.sides(word).isEmpty()) {
        found.add(word);
      }
    }
    return found;
  }

  private @Nullable Contradiction inOtherWords(
      Token word,
      Telling telling,
      List<Token> others,
      List<Telling> tellings,
      Map<List<Object>, Boolean> beside) {
    var without = Set.of(word.index());
    double shared = telling.sharedWithout(without);
    for (var other : others) {
      var side = opposites.opposition(word, other).orElse(null);
      if (side == null || negated(telling, other)) {
        continue;
      }
      if (inItsPlace(telling, word, other, side, tellings, beside)) {
        return contradiction(telling, word, other, shared);
      }
    }
    return null;
  }

  private boolean inItsPlace(
      Telling telling,
      Token word,
      Token other,
      Side side,
      List<Telling> tellings,
      Map<List<Object>, Boolean> beside) {
    var neighbour = neighbour(telling, word, other);
    if (neighbour != null && neighbour.shape() == Shape.NUMBER && side.wide()) {
      return !saysBeside(side, neighbour, word, tellings, NEXT + 1, beside);
    }
    var without = Set.of(word.index());
    var full = tellings.stream().filter(t -> t.sharedCount(without) >= MIN_SHARED_WORDS).toList();
    if (!full.contains(telling) || full.stream().anyMatch(t -> t.supportOf(word).isPresent())) {
      return false;
    }
    if (!side.wide()) {
      return neighbour != null && absent(word) && !says(side, false, full);
    }
    if (neighbour != null) {
      return !saysBeside(side, neighbour, word, tellings, SUPPORT_REACH, beside);
    }
    boolean decides = telling.sharedWithout(without) >= MIN_SHARED;
    return near(telling, word, other) && !says(side, decides, full);
  }

  /** Returns the word that stands next to both, on the same side; null for none. */
  private static @Nullable Token neighbour(Telling telling, Token word, Token other) {
    var claim = telling.claim().tokens();
    var sentence = telling.sentence().tokens();
    for (int d = -NEXT; d <= NEXT; d++) {
      var a = at(claim, word.index() + d);
      if (d == 0 || a == null || a.stopWord()) {
        continue;
      }
      for (int e = -NEXT; e <= NEXT; e++) {
        var b = at(sentence, other.index() + e);
        boolean sameSide =
            (d < 0 && e < 0) || (d > 0 && d == e) || (e != 0 && a.shape() == Shape.NUMBER);
        boolean verbBetween = OpposedParticles.isParticle(word) && d < 0 && d != e;
        if (sameSide && !verbBetween && b != null && same(telling, a, b)) {
          return b;
        }
      }
    }
    return null;
  }

  private static boolean same(Telling telling, Token a, Token b) {
    return a.term().equals(b.term())
        || telling.supportOf(a).filter(word -> word.index() == b.index()).isPresent()
        || rounds(a.word(), b.word());
  }

  /** Tells whether a whole number is another one rounded: 28 for 27.73. */
  private static boolean rounds(String whole, String exact) {
    return WHOLE.matcher(whole).matches()
        && EXACT.matcher(exact).matches()
        && Math.abs(Double.parseDouble(whole) - Double.parseDouble(exact)) <= 0.5;
  }

  private static @Nullable Token at(List<Token> sentence, int index) {
    int i = index - sentence.get(0).index();
    return i >= 0 && i < sentence.size() ? sentence.get(i) : null;
  }

  private static boolean near(Telling telling, Token word, Token other) {
    boolean particle = OpposedParticles.isParticle(word);
    for (var pair : telling.shared()) {
      int distance = pair.claim().index() - word.index();
      if ((particle ? distance == -1 : Math.abs(distance) <= CLAIM_REACH)
          && Math.abs(pair.support().index() - other.index()) <= SUPPORT_REACH) {
        return true;
      }
    }
    return false;
  }

  private boolean negated(Telling telling, Token word) {
    var sentence = telling.sentence().tokens();
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

  /** Asks once for the same; what is known so far is in a map. */
  private boolean saysBeside(
      Side side,
      Token neighbour,
      Token word,
      List<Telling> tellings,
      int reach,
      Map<List<Object>, Boolean> known) {
    boolean particle = OpposedParticles.isParticle(word);
    return known.computeIfAbsent(
        List.of(key(side), neighbour.term(), particle, reach),
        key -> saysBeside(side, neighbour, particle, tellings, reach));
  }

  private boolean saysBeside(
      Side side, Token neighbour, boolean particle, List<Telling> tellings, int reach) {
    for (var telling : tellings) {
      var tokens = telling.sentence().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).term().equals(neighbour.term())) {
          int from = Math.max(0, i - reach);
          int to = Math.min(tokens.size(), i + reach + 1);
          if (says(side, tokens.subList(from, to), particle)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean says(Side side, boolean inTellings, List<Telling> tellings) {
    return inTellings
        ? tellings.stream().anyMatch(telling -> says(side, telling.sentence().tokens(), true))
        : sidesSaid.contains(key(side));
  }

  private boolean says(Side side, List<Token> tokens, boolean particlesToo) {
    for (var token : tokens) {
      if ((particlesToo || !OpposedParticles.isParticle(token))
          && opposites.sides(token).stream().anyMatch(side::same)) {
        return true;
      }
    }
    return false;
  }
}
