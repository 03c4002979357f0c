package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.benchmarks.data.Articles;

/**
 * A headline with a subheadline and what people say of them.
 *
 * @param source who wrote it; a source is judged by a model that never saw it
 * @param group what is never split between fitting and judging: the article, the deck
 * @param pair RESTATES, PARTLY or ADDS; headline; subheadline
 */
record RestatementCase(Source source, String group, LabelledPair pair) {
  // CNBC has few restating decks for what it has of others.
  private static final double RESTATING_DECK = 1.2;

  // A deck that mostly restates is nearer to those that add.
  private static final double PARTLY = 0.2;

  /** Where cases come from, with the weight of each in the fit. */
  enum Source {
    /** Decks of CNBC that two readers agreed on. */
    CNBC(2.5),
    /** Two readings of each of more decks of CNBC, which nothing is judged by. */
    CNBC_READINGS(0.7),
    /** Decks of other publishers. */
    WILD(2),
    /** Subheadlines written by hand over articles of the BBC. */
    BBC(0.6),
    /** The same over articles of others. */
    OTHERS(0.6),
    /** Pairs that no deck is like: {@link MadePairs}. */
    MADE(0.003);

    private final double weight;

    Source(double weight) {
      this.weight = weight;
    }

    boolean isJudged() {
      return this != CNBC_READINGS && this != MADE;
    }

    /** Returns whether nothing of this source may be seen by a model that is judged by another. */
    boolean isKinTo(Source other) {
      return this == other || (other == CNBC && this == CNBC_READINGS);
    }
  }

  /** Reads all cases of a data folder. */
  static List<RestatementCase> read(Path data) throws IOException {
    var cases = new ArrayList<RestatementCase>();
    var decks = LabelledPair.read(data.resolve("decks/labelled.tsv"));
    add(cases, Source.CNBC, decks, 1);
    add(
        cases,
        Source.CNBC_READINGS,
        DeckLabels.load().readings(data.resolve("decks/unlabelled.tsv")),
        2);
    if (Files.exists(data.resolve("decks/wild.tsv"))) {
      add(cases, Source.WILD, LabelledPair.read(data.resolve("decks/wild.tsv")), 1);
    }
    if (Files.exists(data.resolve("natural/cases.jsonl"))) {
      addWritten(cases, data.resolve("natural/cases.jsonl"));
    }
    var pairs = new ArrayList<>(decks);
    cases.stream()
        .filter(one -> one.isWritten() && one.pair.label().equals("ADDS"))
        .forEach(one -> pairs.add(one.pair));
    add(cases, Source.MADE, MadePairs.of(pairs), 1);
    return cases;
  }

  private static void add(
      List<RestatementCase> cases, Source source, List<LabelledPair> pairs, int perGroup) {
    for (int i = 0; i < pairs.size(); i++) {
      cases.add(new RestatementCase(source, source + " " + i / perGroup, pairs.get(i)));
    }
  }

  private static void addWritten(List<RestatementCase> cases, Path file) throws IOException {
    for (var record : Articles.records(file)) {
      var article = record.path("article");
      var subheadline = article.path("subheadline").asText().strip();
      var fault = record.path("fault").asText();
      boolean restates = fault.equals("restates");
      if (restates || (fault.equals("none") && !subheadline.isEmpty())) {
        var id = article.path("id").asText();
        var pair =
            new LabelledPair(
                restates ? "RESTATES" : "ADDS",
                article.path("headline").asText().strip(),
                subheadline);
        var source = id.startsWith("bbc") ? Source.BBC : Source.OTHERS;
        cases.add(new RestatementCase(source, id.replaceFirst("#.*", ""), pair));
      }
    }
  }

  private boolean isWritten() {
    return source == Source.BBC || source == Source.OTHERS;
  }

  double weight() {
    boolean deck = source == Source.CNBC || source == Source.CNBC_READINGS;
    return source.weight * (deck && restates() ? RESTATING_DECK : 1);
  }

  boolean restates() {
    return pair.label().equals("RESTATES");
  }

  boolean adds() {
    return pair.label().equals("ADDS");
  }

  /** Returns what a model is fitted to, in [0, 1]. */
  double target() {
    return restates() ? 1 : adds() ? 0 : PARTLY;
  }
}
