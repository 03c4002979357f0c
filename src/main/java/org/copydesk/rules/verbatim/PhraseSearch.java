package org.copydesk.rules.verbatim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Place;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.similarity.AlignedPair;
import org.jspecify.annotations.Nullable;

/**
 * Search of a body for phrases, or for the wording nearest to them. A phrase costs time linear in
 * the body. Not thread-safe.
 */
public final class PhraseSearch {
  // More words than this between the words of a phrase make it another phrase.
  private static final int MAX_GAP = 3;

  // Each word of a phrase is compared with each of the body. Of longer phrases, which no real
  // display text quotes, the first words decide which wording is nearest.
  private static final int MAX_WORDS = 40;

  // A function word proves nothing; three in a row that the phrase has too are a part of it.
  private static final int MIN_RUN = 3;
  private static final double FUNCTION_WORD = 0.5;

  // Share of the content words, and share of all words by weight. Less is another phrase.
  private static final double MIN_CONTENT = 0.5;
  private static final double MIN_SHARE = 0.45;

  // The distance of "no" to the negated word.
  private static final int NEGATION_REACH = 2;
  private static final double OTHER_POLARITY = 0.5;

  // The most words that may replace the phrase's first or last ones.
  private static final int MAX_REPLACED = 2;

  private final ArticleContext context;
  private final NegationLexicon negation;
  // Each paragraph, spelled out when a phrase is first searched.
  private final List<List<String>> body = new ArrayList<>();

  public PhraseSearch(ArticleContext context) {
    this.context = context;
    this.negation = NegationLexicon.of(context.language());
  }

  /**
   * The wording of a body that is nearest to a phrase.
   *
   * @param words the greatest share of the phrase's content words and negations in a sentence, in
   *     any form, in [0, 1]
   * @param place the nearest stretch of a sentence; the whole sentence if it has all the words, but
   *     far apart; null if the body has no similar wording
   * @param near whether the place is a stretch
   */
  public record Nearest(double words, @Nullable Place place, boolean near) {}

  /** A stretch of a sentence with the share of the phrase that it has. */
  private record Stretch(AnalysedPassage paragraph, Token first, Token last, double share) {
    Place place() {
      return new Place(paragraph.passage(), first.span().join(last.span()));
    }
  }

  /**
   * Returns whether the body has a phrase, with any case, punctuation and contractions, numbers in
   * words or digits. Words of the body that part a quotation, "I decided," she said, "in May", are
   * left out.
   */
  public boolean isInBody(List<Token> words) {
    var phrase = new SpelledWords.Phrase(SpelledWords.of(words, context.language()));
    for (var paragraph : spelledBody()) {
      if (phrase.isIn(paragraph)) {
        return true;
      }
    }
    return false;
  }

  private List<List<String>> spelledBody() {
    if (body.isEmpty()) {
      var before = new ArrayList<Token>();
      for (var paragraph : context.body()) {
        body.add(SpelledWords.of(paragraph.tokens(), context.language()));
        // A quotation may go on in the next paragraph.
        var quoted =
            paragraph.quotations().stream()
                .flatMap(quotation -> quotation.tokens().stream())
                .toList();
        boolean parted = paragraph.quotations().size() > 1 || !before.isEmpty();
        before.addAll(quoted);
        if (parted && !quoted.isEmpty()) {
          body.add(SpelledWords.of(before, context.language()));
        }
        before.clear();
        before.addAll(quoted);
      }
    }
    return body;
  }

  /** Returns the wording nearest to a phrase. */
  public Nearest nearest(List<Token> quoted) {
    var phrase = new Phrase(quoted.subList(0, Math.min(MAX_WORDS, quoted.size())));
    double mostWords = 0;
    Place sentenceWithAll = null;
    Stretch nearest = null;
    Stretch nearestWithAll = null;
    for (var paragraph : context.body()) {
      for (var sentence : paragraph.sentences()) {
        var alignment = context.align(phrase.words, sentence.tokens());
        double words = phrase.shareOfWords(alignment.pairs(), paragraph, sentence);
        var stretch = phrase.densest(alignment.pairs(), paragraph, sentence);
        if (words >= 1 && sentenceWithAll == null) {
          sentenceWithAll = new Place(paragraph.passage(), sentence.span());
        }
        mostWords = Math.max(mostWords, words);
        nearest = denser(nearest, stretch);
        nearestWithAll = words >= 1 ? denser(nearestWithAll, stretch) : nearestWithAll;
      }
    }
    var found = sentenceWithAll == null ? nearest : nearestWithAll;
    return new Nearest(mostWords, found == null ? sentenceWithAll : found.place(), found != null);
  }

  private static @Nullable Stretch denser(@Nullable Stretch known, @Nullable Stretch other) {
    return known == null || (other != null && other.share() > known.share()) ? other : known;
  }

  /** The first words of a phrase, prepared for comparison with many sentences. */
  private final class Phrase {
    private final List<Token> words;
    private final int contentWords;
    private final int negations;
    private final double weight;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Phrase(List<Token> words) {
      this.words = words;
      this.contentWords = (int) words.stream().filter(word -> !word.stopWord()).count();
      this.negations = negation.cues(words).size();
      this.weight = contentWords + FUNCTION_WORD * (words.size() - contentWords);
      for (int i = 0; i < words.size(); i++) {
        places.computeIfAbsent(words.get(i).word(), word -> new ArrayList<>()).add(i);
      }
    }

    private int place(Token word) {
      return word.index() - words.get(0).index();
    }

    /**
     * Returns the share of the content words and negations that a sentence has; less than 1 if it
     * negates them and the phrase doesn't.
     */
    double shareOfWords(List<AlignedPair> pairs, AnalysedPassage paragraph, Sentence sentence) {
      Token first = null;
      Token last = null;
      int same = 0;
      for (var pair : pairs) {
        if (pair.relation().isSame()) {
          var word = pair.support();
          first = first == null || word.index() < first.index() ? word : first;
          last = last == null || word.index() > last.index() ? word : last;
          same++;
        }
      }
      if (first == null || last == null) {
        return 0;
      }
      if (negations == 0) {
        boolean denied = same == contentWords && !hasPolarityOf(first, last, paragraph, sentence);
        return (double) same / (contentWords + (denied ? 1 : 0));
      }
      int there = Math.min(negations, negation.cues(sentence.tokens()).size());
      return (double) (same + there) / (contentWords + negations);
    }

    /** Returns the stretch that has most of the phrase; null if none has a fair share of it. */
    @Nullable Stretch densest(
        List<AlignedPair> pairs, AnalysedPassage paragraph, Sentence sentence) {
      if (pairs.isEmpty() && words.size() < MIN_RUN) {
        return null;
      }
      var matches = matches(pairs, sentence);
      Stretch best = null;
      for (int from = 0; from < matches.size(); from++) {
        int first = matches.get(from).at();
        int to = from;
        while (to < matches.size() && matches.get(to).at() - first < words.size() + MAX_GAP) {
          to++;
        }
        var stretch = stretch(matches, from, to, paragraph, sentence);
        best = denser(best, stretch);
      }
      return best;
    }

    /** A word of a sentence that the phrase has too. */
    private record Match(int at, int place, double strength, boolean same) {}

    private List<Match> matches(List<AlignedPair> pairs, Sentence sentence) {
      var matches = new ArrayList<Match>();
      for (var pair : pairs) {
        matches.add(
            new Match(
                pair.support().index(),
                place(pair.claim()),
                pair.strength(),
                pair.relation().isSame()));
      }
      if (words.size() >= MIN_RUN) {
        addRuns(sentence, matches);
      }
      matches.sort(Comparator.comparingInt(Match::at));
      return matches;
    }

    /** Adds the function words of runs that the phrase has too. */
    private void addRuns(Sentence sentence, List<Match> matches) {
      var tokens = sentence.tokens();
      int[] lengths = new int[words.size() + 1]; // of the runs that end before places of the phrase
      int[] next = new int[words.size() + 1];
      boolean inRun = false;
      for (int i = 0; i < tokens.size(); i++) {
        var here = places.get(tokens.get(i).word());
        if (here == null) {
          if (inRun) {
            Arrays.fill(lengths, 0);
          }
          inRun = false;
          continue;
        }
        Arrays.fill(next, 0);
        for (int p : here) {
          int length = lengths[p] + 1;
          next[p + 1] = length;
          int from = length == MIN_RUN ? MIN_RUN - 1 : 0;
          for (int back = from; length >= MIN_RUN && back >= 0; back--) {
            addFunctionWord(tokens.get(i - back), p - back, matches);
          }
        }
        int[] done = lengths;
        lengths = next;
        next = done;
        inRun = true;
      }
    }

    private void addFunctionWord(Token token, int place, List<Match> matches) {
      if (token.stopWord()) {
        matches.add(new Match(token.index(), place, FUNCTION_WORD, true));
      }
    }

    private @Nullable Stretch stretch(
        List<Match> matches, int from, int to, AnalysedPassage paragraph, Sentence sentence) {
      var some = matches.subList(from, to);
      double content = 0;
      double all = 0;
      boolean same = false;
      var places = new BitSet(words.size());
      for (var match : some) {
        if (!places.get(match.place())) {
          places.set(match.place());
          all += match.strength();
          content += words.get(match.place()).stopWord() ? 0 : match.strength();
          same |= match.same();
        }
      }
      boolean fair = content >= MIN_CONTENT * contentWords || all >= MIN_SHARE * weight;
      boolean alone = places.cardinality() == 1;
      if (!fair || (contentWords == 1 && content == 0) || (alone && !same)) {
        return null;
      }
      var first = inPlaceOfFirst(some.get(0), matches, paragraph, sentence);
      var last = inPlaceOfLast(some.get(some.size() - 1), matches, paragraph, sentence);
      // One loose word is no wording, unless another is in the place of the rest.
      if (alone && contentWords > 1 && !replacesRest(some.get(0), first, paragraph)) {
        return null;
      }
      double share = all / weight;
      return new Stretch(
          paragraph,
          first,
          last,
          hasPolarityOf(first, last, paragraph, sentence) ? share : share * OTHER_POLARITY);
    }

    /**
     * Returns whether the last word of a phrase of two has another word before it: "thick fog" for
     * "dense fog". Only where the noun comes last, and not in names.
     */
    private boolean replacesRest(Match match, Token first, AnalysedPassage paragraph) {
      boolean nounLast =
          Vocabulary.of(context.language()).hasThesaurus()
              || LanguageProfile.of(context.language()).has(Trait.NOUN_CAPITALS);
      var noun = paragraph.tokens().get(match.at());
      return nounLast
          && words.size() == 2
          && match.place() == 1
          && first.index() == match.at() - 1
          && !first.stopWord()
          && !first.startsUpper()
          && noun.word().equals(words.get(1).word());
    }

    private boolean hasPolarityOf(
        Token first, Token last, AnalysedPassage paragraph, Sentence sentence) {
      int from = Math.max(sentence.tokens().get(0).index(), first.index() - NEGATION_REACH);
      var stretch = paragraph.tokens().subList(from, last.index() + 1);
      return negation.cues(stretch).isEmpty() == (negations == 0);
    }

    /**
     * Returns the word in the place of the phrase's first one; the first match itself if the words
     * before it are elsewhere.
     */
    private Token inPlaceOfFirst(
        Match first, List<Match> matches, AnalysedPassage paragraph, Sentence sentence) {
      int before = first.place();
      boolean elsewhere = false;
      for (var match : matches) {
        elsewhere |= match.place() < before;
      }
      int at = first.at() - before;
      return before > MAX_REPLACED || elsewhere || at < sentence.tokens().get(0).index()
          ? paragraph.tokens().get(first.at())
          : paragraph.tokens().get(at);
    }

    /** Returns the word in the place of the phrase's last one, likewise. */
    private Token inPlaceOfLast(
        Match last, List<Match> matches, AnalysedPassage paragraph, Sentence sentence) {
      int at = last.at();
      int end = sentence.tokens().get(sentence.tokens().size() - 1).index();
      int after = words.size() - 1 - last.place();
      boolean elsewhere = false;
      for (var match : matches) {
        elsewhere |= match.place() > last.place();
      }
      if (after <= MAX_REPLACED && !elsewhere) {
        for (int i = 0; i < after && at < end; i++) {
          var next = paragraph.tokens().get(at + 1);
          if (next.stopWord() && !next.word().equals(words.get(last.place() + i + 1).word())) {
            break;
          }
          at++;
        }
      }
      return paragraph.tokens().get(at);
    }
  }
}
