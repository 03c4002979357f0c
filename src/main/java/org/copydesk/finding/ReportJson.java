package org.copydesk.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.copydesk.article.Note;
import org.copydesk.article.Passage;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding.Edit;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.finding.Report.Scores;
import org.copydesk.finding.Report.Similarity;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Score.Direction;
import org.copydesk.finding.Suppressions.Suppressed;
import org.copydesk.json.Decimals;
import org.copydesk.message.Messages;
import org.copydesk.text.Origin;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.copydesk.text.layout.WellFormed;
import org.jspecify.annotations.Nullable;

/** Reports as trees of maps and lists, with the keys of JSON. */
final class ReportJson {
  private static final int SCHEMA_VERSION = 1;

  private ReportJson() {}

  /** The texts of findings in one language. */
  record Texts(
      Function<Finding, String> title,
      Function<Finding, String> message,
      Function<Fix, String> label) {
    /** Those that the findings have. */
    static final Texts OWN = new Texts(Finding::title, Finding::message, Fix::label);

    static Texts in(Locale locale) {
      return new Texts(
          finding -> finding.title(locale),
          finding -> finding.message(locale),
          fix -> fix.label(locale));
    }
  }

  /**
   * Writes a report.
   *
   * @param texts gives the texts for readers, such as messages
   */
  static Map<String, @Nullable Object> write(Report report, Texts texts) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("id", text(report.id()));
    tree.put("source", text(report.source()));
    tree.put("language", report.language().toLanguageTag());
    tree.put("schemaVersion", SCHEMA_VERSION);
    tree.put("status", report.status().key());
    tree.put("reason", text(report.reason()));
    tree.put("scores", write(report.scores()));
    tree.put("similarities", list(report.similarities(), ReportJson::write));
    tree.put("findings", list(report.findings(), finding -> write(finding, texts)));
    tree.put("failures", list(report.failures(), ReportJson::write));
    if (!report.suppressions().isEmpty()) {
      tree.put("suppressions", write(report.suppressions(), texts));
    }
    if (!report.notes().isEmpty()) {
      tree.put("notes", list(report.notes(), ReportJson::write));
    }
    return tree;
  }

  private static Map<String, @Nullable Object> write(Scores scores) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("subheadlineRestatesHeadline", decimal(scores.subheadlineRestatesHeadline()));
    tree.put("leadRestatesHeadline", decimal(scores.leadRestatesHeadline()));
    tree.put("headlineSupport", decimal(scores.headlineSupport()));
    tree.put("subheadlineSupport", decimal(scores.subheadlineSupport()));
    return tree;
  }

  private static Map<String, @Nullable Object> write(Similarity similarity) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("a", WellFormed.of(similarity.a()));
    tree.put("b", WellFormed.of(similarity.b()));
    tree.put("score", Decimals.of(similarity.score()));
    return tree;
  }

  private static Map<String, @Nullable Object> write(Finding finding, Texts texts) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("rule", WellFormed.of(finding.rule()));
    tree.put("title", WellFormed.of(texts.title.apply(finding)));
    tree.put("category", finding.category().key());
    tree.put("severity", finding.severity().key());
    tree.put("message", WellFormed.of(texts.message.apply(finding)));
    if (!finding.messageKey().isEmpty()) {
      tree.put("messageKey", WellFormed.of(finding.messageKey()));
      tree.put("arguments", arguments(finding.arguments()));
    }
    tree.put("at", write(finding.at()));
    tree.put("related", list(finding.related(), ReportJson::write));
    if (finding.confidence().isPresent()) {
      tree.put("confidence", decimal(finding.confidence()));
    }
    var score = finding.score();
    tree.put("measure", text(score.map(Score::name)));
    tree.put("score", score.map(Score::value).map(Decimals::of).orElse(null));
    tree.put("limit", score.map(Score::limit).map(Decimals::of).orElse(null));
    tree.put("direction", score.map(Score::direction).map(Direction::key).orElse(null));
    tree.put("suggestions", list(finding.suggestions(), WellFormed::of));
    tree.put("fixes", list(finding.fixes(), fix -> write(fix, texts)));
    tree.put("fingerprint", WellFormed.of(finding.fingerprint()));
    tree.put("key", WellFormed.of(finding.key()));
    return tree;
  }

  private static List<Object> arguments(List<?> arguments) {
    return list(
        arguments,
        value ->
            value instanceof List<?> list
                ? arguments(list)
                : value instanceof String text ? WellFormed.of(text) : value);
  }

  private static Map<String, @Nullable Object> write(Place place) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    place.article().ifPresent(article -> tree.put("article", WellFormed.of(article)));
    putSpan(tree, place);
    tree.put("text", WellFormed.of(place.text()));
    putPosition(tree, place.position());
    putGiven(tree, place);
    return tree;
  }

  private static void putGiven(Map<String, @Nullable Object> tree, Place place) {
    place.block().ifPresent(block -> tree.put("block", WellFormed.of(block)));
    place
        .given()
        .ifPresent(
            given -> {
              tree.put("givenStart", given.start());
              tree.put("givenEnd", given.end());
            });
  }

  private static void putSpan(Map<String, @Nullable Object> tree, Place place) {
    tree.put("passage", place.passage().name());
    tree.put("start", place.span().start());
    tree.put("end", place.span().end());
  }

  private static void putPosition(
      Map<String, @Nullable Object> tree, Optional<SourcePosition> position) {
    position.ifPresent(at -> tree.put("line", at.line()));
    position.filter(SourcePosition::hasColumn).ifPresent(at -> tree.put("column", at.column()));
  }

  private static Map<String, @Nullable Object> write(Fix fix, Texts texts) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("label", WellFormed.of(texts.label.apply(fix)));
    tree.put("safe", fix.safe());
    tree.put("edits", list(fix.edits(), ReportJson::write));
    return tree;
  }

  private static Map<String, @Nullable Object> write(Edit edit) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    putSpan(tree, edit.place());
    tree.put("text", WellFormed.of(edit.text()));
    putGiven(tree, edit.place());
    return tree;
  }

  private static Map<String, @Nullable Object> write(Failure failure) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("rule", WellFormed.of(failure.rule()));
    tree.put("message", WellFormed.of(failure.message()));
    return tree;
  }

  private static Map<String, @Nullable Object> write(Suppressions suppressions, Texts texts) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put(
        "suppressed",
        list(
            suppressions.suppressed(),
            suppressed -> {
              var finding = write(suppressed.finding(), texts);
              finding.put("by", write(suppressed.by()));
              return finding;
            }));
    tree.put("stale", list(suppressions.stale(), ReportJson::write));
    tree.put("unknown", list(suppressions.unknown(), ReportJson::write));
    return tree;
  }

  private static Map<String, @Nullable Object> write(Suppression suppression) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("rule", WellFormed.of(suppression.rule()));
    tree.put("reason", WellFormed.of(suppression.reason()));
    suppression.passage().ifPresent(passage -> tree.put("passage", WellFormed.of(passage)));
    suppression.block().ifPresent(block -> tree.put("block", WellFormed.of(block)));
    suppression.fingerprint().ifPresent(print -> tree.put("fingerprint", WellFormed.of(print)));
    putPosition(tree, suppression.position());
    return tree;
  }

  private static Map<String, @Nullable Object> write(Note note) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("kind", WellFormed.of(note.kind()));
    tree.put("message", WellFormed.of(note.message()));
    putPosition(tree, note.position());
    return tree;
  }

  private static <T> List<Object> list(List<T> items, Function<T, Object> tree) {
    var trees = new ArrayList<Object>(items.size());
    items.forEach(item -> trees.add(tree.apply(item)));
    return trees;
  }

  private static @Nullable String text(Optional<String> value) {
    return value.map(WellFormed::of).orElse(null);
  }

  private static @Nullable Object decimal(OptionalDouble value) {
    return value.isPresent() ? Decimals.of(value.getAsDouble()) : null;
  }

  static Report read(Map<?, ?> tree) {
    var report = new JsonObject("", tree);
    int version = report.integer("schemaVersion");
    if (version != SCHEMA_VERSION) {
      throw new IllegalArgumentException(
          "schemaVersion must be " + SCHEMA_VERSION + ": " + version);
    }
    var failures =
        report.objects("failures", item -> new Failure(item.text("rule"), item.text("message")));
    var builder =
        Report.builder()
            .id(report.optional("id").orElse(null))
            .source(report.optional("source").orElse(null))
            .language(
                report.optional("language").map(Locale::forLanguageTag).orElse(Locale.ENGLISH))
            .scores(scores(report.object("scores")))
            .similarities(
                report.objects(
                    "similarities",
                    item -> new Similarity(item.text("a"), item.text("b"), item.number("score"))))
            .findings(report.objects("findings", ReportJson::finding))
            .failures(failures)
            .notes(
                report.objects(
                    "notes",
                    item -> new Note(item.text("kind"), item.text("message"), item.position())));
    if (report.has("suppressions")) {
      builder.suppressions(suppressions(report.object("suppressions")));
    }
    if (report.constant("status", Status.values(), Status::key) == Status.UNCHECKED) {
      // The object of a draft that can't be read has no failures.
      builder.unchecked(
          failures.isEmpty() ? new Failure(Failure.CHECK, report.text("reason")) : failures.get(0));
    }
    return builder.build();
  }

  private static Scores scores(JsonObject scores) {
    return new Scores(
        scores.optionalNumber("subheadlineRestatesHeadline"),
        scores.optionalNumber("leadRestatesHeadline"),
        scores.optionalNumber("headlineSupport"),
        scores.optionalNumber("subheadlineSupport"));
  }

  private static Finding finding(JsonObject finding) {
    var at = place(finding.object("at"));
    var related = finding.objects("related", ReportJson::place);
    var fingerprint = finding.text("fingerprint");
    return new Finding(
        finding.text("rule"),
        finding.text("title"),
        finding.constant("category", Category.values(), Category::key),
        finding.constant("severity", Severity.values(), Severity::key),
        finding.text("message"),
        finding.optional("messageKey").orElse(""),
        finding.values("arguments"),
        at,
        related,
        finding.has("confidence") ? finding.optionalNumber("confidence") : OptionalDouble.empty(),
        Map.of(),
        finding
            .optional("measure")
            .map(
                name ->
                    new Score(
                        name,
                        finding.number("score"),
                        finding.number("limit"),
                        finding.constant("direction", Direction.values(), Direction::key))),
        finding.texts("suggestions"),
        finding.objects("fixes", fix -> fix(fix, at, related)),
        fingerprint,
        occurrence(finding.text("key"), fingerprint));
  }

  private static int occurrence(String key, String fingerprint) {
    if (key.equals(fingerprint)) {
      return 1;
    }
    var number = key.startsWith(fingerprint + "-") ? key.substring(fingerprint.length() + 1) : "";
    if (!number.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException("no key of fingerprint " + fingerprint + ": " + key);
    }
    return Integer.parseInt(number);
  }

  private static Place place(JsonObject place) {
    var span = span(place);
    var position = place.position();
    var given =
        place.has("givenStart")
            ? Optional.of(new Span(place.integer("givenStart"), place.integer("givenEnd")))
            : Optional.<Span>empty();
    return new Place(
        passage(place, new OriginOfPlace(span, position, given)),
        span,
        place.text("text"),
        place.optional("article"));
  }

  /** The origin of a passage of which JSON has one place. */
  private record OriginOfPlace(Span place, Optional<SourcePosition> start, Optional<Span> given)
      implements Origin {

    @Override
    public Optional<SourcePosition> position(int offset) {
      return offset == place.start() ? start : Optional.empty();
    }

    @Override
    public Optional<Span> given(Span span) {
      return span.equals(place) ? given : Optional.empty();
    }
  }

  private static Span span(JsonObject place) {
    return new Span(place.integer("start"), place.integer("end"));
  }

  private static Passage passage(JsonObject place, Origin origin) {
    var name = place.text("passage");
    return Passage.named(name)
        .map(named -> new Passage(named.role(), named.index(), "", origin, place.optional("block")))
        .orElseThrow(() -> place.wrong("passage", "the name of a passage", name));
  }

  private static Fix fix(JsonObject fix, Place at, List<Place> related) {
    var places = new ArrayList<Place>();
    places.add(at);
    places.addAll(related);
    return new Fix(
        fix.text("label"),
        fix.bool("safe"),
        fix.objects("edits", edit -> new Edit(editedPlace(edit, places), edit.text("text"))));
  }

  /** Returns the place of an edit, which JSON has without its words, among those of a finding. */
  private static Place editedPlace(JsonObject edit, List<Place> places) {
    var passage = edit.text("passage");
    var span = span(edit);
    return places.stream()
        .filter(place -> place.article().isEmpty())
        .filter(place -> place.passage().name().equals(passage) && place.span().equals(span))
        .findFirst()
        .orElseThrow(() -> edit.wrong("passage", "a place of the finding", passage));
  }

  private static Suppressions suppressions(JsonObject suppressions) {
    return new Suppressions(
        suppressions.objects(
            "suppressed", item -> new Suppressed(finding(item), suppression(item.object("by")))),
        suppressions.objects("stale", ReportJson::suppression),
        suppressions.objects("unknown", ReportJson::suppression));
  }

  private static Suppression suppression(JsonObject suppression) {
    return new Suppression(
        suppression.text("rule"),
        suppression.text("reason"),
        suppression.optional("passage"),
        suppression.optional("block"),
        suppression.optional("fingerprint"),
        suppression.position());
  }

  /**
   * An object of a tree, with its path for messages. Its methods throw {@link
   * IllegalArgumentException} for a missing key or another type.
   */
  private record JsonObject(String path, Map<?, ?> tree) {

    boolean has(String key) {
      return tree.get(key) != null;
    }

    private <T> T get(String key, Class<T> type, String expected) {
      var value = tree.get(key);
      if (!type.isInstance(value)) {
        throw wrong(key, expected, value);
      }
      return type.cast(value);
    }

    IllegalArgumentException wrong(String key, String expected, @Nullable Object value) {
      return new IllegalArgumentException(
          "expected " + expected + " at \"" + path + key + "\" of the report: " + value);
    }

    String text(String key) {
      return get(key, String.class, "a string");
    }

    Optional<String> optional(String key) {
      return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    boolean bool(String key) {
      return get(key, Boolean.class, "true or false");
    }

    int integer(String key) {
      var number = get(key, Number.class, "an integer");
      if (number.doubleValue() != number.intValue()) {
        throw wrong(key, "an integer", number);
      }
      return number.intValue();
    }

    double number(String key) {
      return get(key, Number.class, "a number").doubleValue();
    }

    OptionalDouble optionalNumber(String key) {
      return has(key) ? OptionalDouble.of(number(key)) : OptionalDouble.empty();
    }

    <E> E constant(String key, E[] constants, Function<E, String> name) {
      var text = text(key);
      return Arrays.stream(constants)
          .filter(constant -> name.apply(constant).equals(text))
          .findFirst()
          .orElseThrow(
              () -> wrong(key, "one of " + Arrays.stream(constants).map(name).toList(), text));
    }

    Optional<SourcePosition> position() {
      return has("line")
          ? Optional.of(new SourcePosition(integer("line"), has("column") ? integer("column") : 0))
          : Optional.empty();
    }

    JsonObject object(String key) {
      return new JsonObject(path + key + ".", get(key, Map.class, "an object"));
    }

    /** Returns the items of a list of objects; an empty list if there is none. */
    <T> List<T> objects(String key, Function<JsonObject, T> reader) {
      var items = new ArrayList<T>();
      for (var item : has(key) ? get(key, List.class, "a list") : List.of()) {
        if (!(item instanceof Map<?, ?> object)) {
          throw wrong(key, "a list of objects", item);
        }
        items.add(reader.apply(new JsonObject(path + key + "[" + items.size() + "].", object)));
      }
      return items;
    }

    /** Returns the values of a message; an empty list if there are none. */
    List<Object> values(String key) {
      return has(key) ? values(key, get(key, List.class, "a list"), 0) : List.of();
    }

    private List<Object> values(String key, List<?> items, int depth) {
      var values = new ArrayList<Object>();
      for (var item : items) {
        if (item instanceof List<?> list && depth < Messages.MAX_NESTING) {
          values.add(values(key, list, depth + 1));
        } else if (item instanceof String) {
          values.add(item);
        } else if (item instanceof Number number && number.doubleValue() == number.intValue()) {
          values.add(number.intValue());
        } else {
          throw wrong(key, "a list of strings, integers and lists", item);
        }
      }
      return values;
    }

    List<String> texts(String key) {
      var texts = new ArrayList<String>();
      for (var item : has(key) ? get(key, List.class, "a list") : List.of()) {
        if (!(item instanceof String text)) {
          throw wrong(key, "a list of strings", item);
        }
        texts.add(text);
      }
      return texts;
    }
  }
}
