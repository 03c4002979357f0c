package org.copydesk.benchmarks.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.benchmarks.claims.EnglishForms.Form;
import org.copydesk.benchmarks.claims.NewsLexicon.Entry;
import org.copydesk.benchmarks.claims.NewsLexicon.Found;
import org.copydesk.benchmarks.claims.NewsLexicon.Match;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.text.Span;

/**
 * Makes a claim wrong by a change of its evidence, wherever that says what a word of the claim
 * says. The claim stays as an editor wrote it.
 */
final class EvidenceChange {
  private static final int MIN_LETTERS = 4;
  private static final Pattern MODAL =
      Pattern.compile("(?i).*\\b(?:will|would|can|could|should|must|to|did|does|do)\\s");
  private static final Pattern BE_OR_HAVE =
      Pattern.compile("(?i).*\\b(?:is|are|was|were|be|been|has|have|had)\\s");
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i).*\\b(?:may|might|could|would|to|plans?|likely|says?|said|if|reportedly|allegedly|not|never|no)\\b.*");

  private final NewsLexicon lexicon;
  private final BodySenses body;

  /** What the evidence says of a word of the claim after the change. */
  enum Kind {
    SAME("none"),
    OPPOSITE("opposite"),
    WEAKER("force-up"),
    STRONGER("force-down"),
    DENIED("negation"),
    UNSURE("certainty");

    private final String fault;

    Kind(String fault) {
      this.fault = fault;
    }

    /** Returns the name of the fault that the claim has then; {@code none} for none. */
    String fault() {
      return fault;
    }

    private boolean fits(Entry claimed, Entry other) {
      return switch (this) {
        case SAME -> other.side() == claimed.side() && other.degree() == claimed.degree();
        case OPPOSITE -> other.side() * claimed.side() < 0;
        case WEAKER -> claimed.isStrongerThan(other);
        case STRONGER -> other.isStrongerThan(claimed);
        case DENIED, UNSURE -> false;
      };
    }
  }

  /** The evidence after a change, and the words of the claim that it made wrong. */
  record Changed(String evidence, Span wrong) {}

  EvidenceChange(NewsLexicon lexicon, BodySenses body) {
    this.lexicon = lexicon;
    this.body = body;
  }

  /** Changes the evidence for one word of a claim; empty where there is none for any word. */
  Optional<Changed> change(Kind kind, String claim, String evidence, Random random) {
    var all = new ArrayList<Changed>();
    var said = lexicon.find(evidence);
    for (var found : lexicon.find(claim)) {
      if (found.end() - found.start() < MIN_LETTERS
          || (kind == Kind.UNSURE && HEDGED.matcher(claim).matches())) {
        continue;
      }
      for (var match : found.matches()) {
        var entry = match.entry();
        if (hasSides(entry) && body.isMeant(found, match)) {
          changed(kind, entry, said, evidence, random)
              .ifPresent(text -> all.add(new Changed(text, new Span(found.start(), found.end()))));
        }
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static boolean hasSides(Entry entry) {
    return entry.kind().equals("scale") || entry.kind().equals("antonym");
  }

  private Optional<String> changed(
      Kind kind, Entry claimed, List<Found> said, String evidence, Random random) {
    var text = new StringBuilder();
    int from = 0;
    for (var found : said) {
      var same =
          found.matches().stream()
              .filter(
                  match ->
                      match.entry().axis().equals(claimed.axis())
                          && match.entry().side() == claimed.side())
              .toList();
      if (same.isEmpty()) {
        continue;
      }
      var place = new Span(found.start(), found.end());
      var before = evidence.substring(Math.max(0, found.start() - 12), found.start());
      var other =
          kind == Kind.DENIED || kind == Kind.UNSURE
              ? verb(kind, same, place.in(evidence), before, random)
              : word(kind, claimed, same, random);
      if (other.isEmpty()) {
        return Optional.empty();
      }
      text.append(evidence, from, found.start());
      text.append(Draft.inCapitalsOf(place.in(evidence), other.get()));
      from = found.end();
    }
    return from == 0
        ? Optional.empty()
        : Optional.of(text.append(evidence.substring(from)).toString());
  }

  private Optional<String> word(Kind kind, Entry claimed, List<Match> same, Random random) {
    var others =
        same.stream()
            .flatMap(match -> lexicon.replacements(match).stream())
            .filter(other -> kind.fits(claimed, other.entry()))
            .map(Match::text)
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(random.nextInt(others.size())));
  }

  private static Optional<String> verb(
      Kind kind, List<Match> same, String word, String before, Random random) {
    for (var match : same) {
      var base = match.entry().forms().get(Form.BASE);
      var participle = match.entry().forms().get(Form.PARTICIPLE);
      if (!match.entry().partOfSpeech().equals("v") || base == null || participle == null) {
        continue;
      }
      boolean denied = kind == Kind.DENIED;
      if (BE_OR_HAVE.matcher(before).matches()) {
        return Optional.of((denied ? "not " : "reportedly ") + word);
      }
      switch (match.form()) {
        case PAST -> {
          return Optional.of(
              denied
                  ? (random.nextBoolean() ? "did not " : "refused to ") + base
                  : random.nextBoolean()
                      ? "may have " + participle
                      : "considered a plan to " + base);
        }
        case SINGULAR_PRESENT -> {
          return Optional.of(
              denied
                  ? "does not " + base
                  : random.nextBoolean() ? "may " + base : "wants to " + base);
        }
        case BASE -> {
          if (MODAL.matcher(before).matches()) {
            return Optional.of((denied ? "not " : "perhaps ") + word);
          }
        }
        case GERUND -> {
          return Optional.of((denied ? "not " : "possibly ") + word);
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /**
   * Exchanges the two participants of a claim in its evidence.
   *
   * @param names the participants, in the claim's order
   */
  static Optional<Changed> exchanged(String claim, String evidence, List<Span> names) {
    var first = names.get(0).in(claim);
    var second = names.get(1).in(claim);
    if (!evidence.contains(first) || !evidence.contains(second)) {
      return Optional.empty();
    }
    var either =
        Pattern.compile("\\b(?:" + Pattern.quote(first) + "|" + Pattern.quote(second) + ")\\b");
    var text =
        either
            .matcher(evidence)
            .replaceAll(
                name -> Matcher.quoteReplacement(name.group().equals(first) ? second : first));
    return Optional.of(new Changed(text, new Span(names.get(0).start(), names.get(1).end())));
  }
}
