package org.copydesk.benchmarks.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.evidence.predicate.DisagreementFeature;
import org.copydesk.evidence.predicate.Disagreements;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ArticleReadings;

/** A draft whose display text has one fault of a known kind at known words, or none. */
final class FaultyDraft {
  /** Drafts of one body are in one fold. */
  static final int FOLDS = 5;

  private static final int OPENING = 300;

  private static final Map<String, Set<Disagreement.Kind>> KINDS =
      Map.of(
          "opposite", EnumSet.of(Disagreement.Kind.OPPOSITE, Disagreement.Kind.NEGATION),
          "negation", EnumSet.of(Disagreement.Kind.OPPOSITE, Disagreement.Kind.NEGATION),
          "force-up", EnumSet.of(Disagreement.Kind.FORCE),
          "force-down", EnumSet.of(Disagreement.Kind.FORCE),
          "certainty", EnumSet.of(Disagreement.Kind.CERTAINTY),
          "scope", EnumSet.of(Disagreement.Kind.EXTENT));

  private final boolean written;
  private final String fault;
  private final String passage;
  private final int start;
  private final int end;
  private final String evidence;
  private final Article article;
  private final int fold;
  private List<Disagreements.Example> examples = List.of();
  private boolean read;

  private FaultyDraft(JsonNode row, boolean written) {
    this.written = written;
    this.fault = row.path("fault").asText("");
    this.passage = row.path("passage").asText("");
    this.start = row.path("span").path(0).asInt(-1);
    this.end = row.path("span").path(1).asInt(-1);
    this.evidence = row.path("evidence").asText("").toLowerCase(Locale.ROOT);
    this.article = article(written ? row.path("article") : row);
    var text = String.join(" ", article.body().stream().map(Passage::text).toList());
    this.fold =
        Math.floorMod(text.substring(0, Math.min(OPENING, text.length())).hashCode(), FOLDS);
  }

  static FaultyDraft of(JsonNode row, boolean written) {
    return new FaultyDraft(row, written);
  }

  private static Article article(JsonNode json) {
    var builder = Article.builder().headline(json.path("headline").asText(""));
    if (json.hasNonNull("subheadline")) {
      builder.subheadline(json.path("subheadline").asText());
    }
    var paragraphs = new ArrayList<String>();
    if (json.path("body").isArray()) {
      json.path("body").forEach(paragraph -> paragraphs.add(paragraph.asText()));
    } else {
      paragraphs.addAll(Articles.paragraphs(json.path("body").asText("")));
    }
    return builder.body(paragraphs).build();
  }

  /** Returns its fault with the beginning of its headline and a hash of its body. */
  String id() {
    var headline = article.headline().map(Passage::text).orElse("");
    return (written ? fault : "-")
        + " "
        + Integer.toHexString(article.body().hashCode())
        + " "
        + headline.hashCode();
  }

  int fold() {
    return fold;
  }

  boolean isPublished() {
    return !written;
  }

  boolean isFaithful() {
    return written && fault.equals("none");
  }

  boolean isFaultOf(Disagreement.Kind kind) {
    return KINDS.getOrDefault(fault, Set.of()).contains(kind);
  }

  /** Returns whether a text has a fault of any of the kinds. */
  boolean isFaultyText(String name) {
    return (KINDS.containsKey(fault) || fault.equals("agent-swapped")) && passage.equals(name);
  }

  boolean isWrong(Disagreement disagreement) {
    int from = disagreement.claim().get(0).span().start();
    int to = disagreement.claim().get(disagreement.claim().size() - 1).span().end();
    return isFaultyText(disagreement.claimPassage().passage().name()) && from < end && start < to;
  }

  boolean hasEvidence(String words) {
    return evidence.contains(words.toLowerCase(Locale.ROOT));
  }

  List<DisagreementExample> examples(Disagreement.Kind kind) {
    if (!read) {
      examples = readExamples();
      read = true;
    }
    var features = List.copyOf(DisagreementFeature.of(kind));
    var found = new ArrayList<DisagreementExample>();
    for (var example : examples) {
      if (example.model() == kind) {
        var values = features.stream().mapToDouble(example.features()::get).toArray();
        found.add(new DisagreementExample(this, example.disagreement(), values));
      }
    }
    return found;
  }

  private List<Disagreements.Example> readExamples() {
    var vocabulary = Vocabulary.of(Locale.ENGLISH);
    var analysed = TextAnalyser.of(Locale.ENGLISH).analyse(article);
    if (analysed.body().isEmpty()) {
      return List.of();
    }
    var index = BodyIndex.of(analysed.body(), vocabulary);
    var disagreements =
        Disagreements.of(
            analysed.body(), vocabulary, Locale.ENGLISH, new ArticleReadings(Locale.ENGLISH));
    var found = new ArrayList<Disagreements.Example>();
    for (var role : List.of(Role.HEADLINE, Role.SUBHEADLINE)) {
      analysed
          .passage(role)
          .ifPresent(
              text -> found.addAll(disagreements.examples(text, ClaimSupport.of(text, index))));
    }
    return found;
  }
}
