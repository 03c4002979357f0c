package org.copydesk.benchmarks.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.copydesk.benchmarks.data.Articles.Headed;
import org.copydesk.benchmarks.planting.Alteration;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.benchmarks.planting.Faults;
import org.copydesk.text.Span;

/**
 * Makes the examples for a claim model. Arguments: the file to write, one example as JSON a line; a
 * folder with the sets that {@code benchmarks/CLAIM-MODEL.md} names; a seed.
 *
 * <p>Every claim is an example, and each that its body supports is made wrong in every way that it
 * offers, once each. The evidence is that which the rules read.
 */
public final class MakeClaimExamples {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PLANTED_IN = List.of("published", "written", "figures");

  private final NewsLexicon lexicon;
  private final List<ClaimSource.Sourced> articles;
  private final List<String> names;
  private final List<String> claims;
  private final Random random;
  private final Map<String, Integer> counts = new TreeMap<>();

  private MakeClaimExamples(List<ClaimSource.Sourced> articles, long seed) throws IOException {
    this.lexicon = NewsLexicon.read();
    this.articles = articles;
    this.random = new Random(seed);
    this.claims =
        articles.stream()
            .flatMap(article -> article.claims().stream())
            .filter(claim -> claim.fault().equals("none") && PLANTED_IN.contains(claim.source()))
            .map(ClaimSource.Given::text)
            .toList();
    var all = new LinkedHashSet<String>();
    for (var article : articles) {
      var draft = draft(article, "");
      article.claims().stream()
          .filter(claim -> claim.fault().equals("none") && PLANTED_IN.contains(claim.source()))
          .forEach(
              claim -> draft.names(claim.text()).forEach(name -> all.add(name.in(claim.text()))));
    }
    this.names = List.copyOf(all);
  }

  /** Makes the examples. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: MakeClaimExamples FILE DATA SEED");
    }
    var made = new MakeClaimExamples(ClaimSource.read(Path.of(args[1])), Long.parseLong(args[2]));
    try (var out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (var article : made.articles) {
        for (var example : made.examples(article)) {
          out.write(JSON.writeValueAsString(json(example)));
          out.write('\n');
        }
      }
    }
    made.counts.forEach((kind, count) -> System.out.println(count + "\t" + kind));
  }

  private static Map<String, Object> json(ClaimExample example) {
    var json = new LinkedHashMap<String, Object>();
    json.put("article", example.article());
    json.put("source", example.source());
    json.put("fault", example.fault());
    json.put("passage", example.passage());
    json.put("claim", example.claim());
    json.put("evidence", example.evidence());
    json.put(
        "spans", example.spans().stream().map(span -> List.of(span.start(), span.end())).toList());
    return json;
  }

  private static Draft draft(ClaimSource.Sourced article, String headline) {
    return Draft.of(new Headed(Locale.ENGLISH, headline, "", article.body()));
  }

  private List<ClaimExample> examples(ClaimSource.Sourced article) {
    var evidence = new Evidence(article.body());
    var body = new BodySenses(lexicon, article.body());
    var examples = new ArrayList<ClaimExample>();
    for (var claim : article.claims()) {
      var said = evidence.of(claim.text());
      add(
          examples,
          article,
          claim.source(),
          claim,
          claim.text(),
          claim.fault(),
          claim.spans(),
          said);
      if (claim.fault().equals("none") && PLANTED_IN.contains(claim.source())) {
        var draft = draft(article, claim.text());
        addChangedEvidence(examples, article, claim, draft, body, said);
        for (var alteration : alterations(body).entrySet()) {
          for (var way : alteration.getValue()) {
            var edit = way.alter(claim.text(), draft, random);
            if (edit.isPresent() && !edit.get().text().equals(claim.text())) {
              var fault = alteration.getKey();
              List<Span> spans = fault.equals("none") ? List.of() : List.of(edit.get().span());
              var text = edit.get().text();
              add(examples, article, "planted", claim, text, fault, spans, evidence.of(text));
            }
          }
        }
      }
    }
    return examples;
  }

  private void addChangedEvidence(
      List<ClaimExample> examples,
      ClaimSource.Sourced article,
      ClaimSource.Given claim,
      Draft draft,
      BodySenses body,
      String evidence) {
    var changes = new EvidenceChange(lexicon, body);
    for (var kind : EvidenceChange.Kind.values()) {
      changes
          .change(kind, claim.text(), evidence, random)
          .ifPresent(changed -> addChanged(examples, article, claim, kind.fault(), changed));
    }
    NameChange.participants(claim.text(), draft)
        .flatMap(names -> EvidenceChange.exchanged(claim.text(), evidence, names))
        .ifPresent(changed -> addChanged(examples, article, claim, "agent-swapped", changed));
  }

  private void addChanged(
      List<ClaimExample> examples,
      ClaimSource.Sourced article,
      ClaimSource.Given claim,
      String fault,
      EvidenceChange.Changed changed) {
    List<Span> spans = fault.equals("none") ? List.of() : List.of(changed.wrong());
    add(
        examples,
        article,
        "changed-evidence",
        claim,
        claim.text(),
        fault,
        spans,
        changed.evidence());
  }

  private void add(
      List<ClaimExample> examples,
      ClaimSource.Sourced article,
      String source,
      ClaimSource.Given claim,
      String text,
      String fault,
      List<Span> spans,
      String evidence) {
    examples.add(
        new ClaimExample(article.id(), source, fault, claim.passage(), text, evidence, spans));
    counts.merge(source + " " + fault, 1, Integer::sum);
  }

  private Map<String, List<Alteration>> alterations(BodySenses body) {
    var alterations = new TreeMap<String, List<Alteration>>();
    Faults.alterations().forEach((fault, ways) -> alterations.put(fault, new ArrayList<>(ways)));
    for (var kind : LexiconChange.Kind.values()) {
      put(alterations, kind.fault(), new LexiconChange(lexicon, body, kind));
    }
    for (var kind : VerbChange.Kind.values()) {
      put(alterations, kind.fault(), new VerbChange(lexicon, kind));
    }
    for (var kind : NameChange.Kind.values()) {
      put(alterations, kind.fault(), new NameChange(kind, names));
    }
    put(alterations, "scope", new ExtentChange(body));
    put(alterations, "invented", new ForeignClause(claims));
    return alterations;
  }

  private static void put(
      Map<String, List<Alteration>> alterations, String fault, Alteration alteration) {
    alterations.computeIfAbsent(fault, key -> new ArrayList<>()).add(alteration);
  }
}
