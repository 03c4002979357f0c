package org.copydesk.input.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleKey.Alias;
import org.copydesk.input.source.MappedText;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Values of article JSON or front matter: the best name of each key counts. */
public final class ArticleFields {
  private static final int MAX_QUOTED = 60;

  private final String prefix;

  private final Map<ArticleKey, Field> fields = new EnumMap<>(ArticleKey.class);
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Diagnostic> notes = new ArrayList<>();

  /**
   * A value and the name it was given by.
   *
   * @param texts trimmed: one, or the paragraphs of a body
   * @param place of the value, for errors; its message is unused
   */
  private record Field(String name, int rank, List<MappedText> texts, Diagnostic place) {
    Diagnostic problem(String message) {
      return new Diagnostic(place.source(), place.line(), place.column(), message);
    }

    Note note(String kind, String message) {
      var note = Note.of(kind, message);
      return place.line() > 0 ? note.at(new SourcePosition(place.line(), place.column())) : note;
    }
  }

  /**
   * Begins without values.
   *
   * @param syntax of the fields, such as {@code json}, before the colon in the origins of passages
   */
  public ArticleFields(String syntax) {
    this.prefix = syntax + ":";
  }

  /** Takes a value unless a better name of its key has one; blank texts count as absent. */
  public void put(Alias alias, String name, List<MappedText> texts, Diagnostic place) {
    var present = texts.stream().filter(text -> !text.text().isEmpty()).toList();
    var other = fields.get(alias.key());
    if (!present.isEmpty() && (other == null || alias.rank() <= other.rank())) {
      fields.put(alias.key(), new Field(name, alias.rank(), present, place));
    }
  }

  public boolean has(ArticleKey key) {
    return fields.containsKey(key);
  }

  /** Returns the identity; null where there is none. */
  public @Nullable String id() {
    var field = fields.get(ArticleKey.ID);
    return field == null ? null : field.texts().get(0).text();
  }

  /** Suppresses a rule in the article. */
  public void suppress(Suppression suppression) {
    suppressions.add(suppression);
  }

  /** Notes something that is ignored. */
  public void note(Diagnostic note) {
    notes.add(note);
  }

  /** Returns the notes on ignored values. */
  public List<Diagnostic> notes() {
    return List.copyOf(notes);
  }

  /** Sets all values, and reports values that are wrong for their key. */
  public void fill(Article.Builder article, Consumer<Diagnostic> problems) {
    article.id(id());
    suppressions.forEach(article::suppress);
    fields.forEach(
        (key, field) -> {
          switch (key) {
            case ID -> {}
            case LANGUAGE -> language(field, article, problems);
            case DATE_PUBLISHED -> datePublished(field, article);
            default -> passages(key.role(), field, article);
          }
        });
  }

  private void passages(@Nullable Role role, Field field, Article.Builder article) {
    if (role != null) {
      for (var text : field.texts()) {
        boolean described =
            text.map().description().filter(it -> it.startsWith(prefix)).isPresent();
        (described ? text : text.from(prefix + field.name())).set(article, role);
      }
    }
  }

  private static void language(
      Field field, Article.Builder article, Consumer<Diagnostic> problems) {
    var tag = field.texts().get(0).text();
    var language = language(tag);
    if (language == null) {
      problems.accept(
          field.problem(
              quoted(field.name())
                  + ": expected a BCP 47 language tag such as en or pt-BR, found "
                  + quoted(tag)
                  + meant(tag)));
      return;
    }
    article.language(language);
    if (!LanguageTags.isKnown(language)) {
      article.note(
          field.note(
              Note.LANGUAGE,
              quoted(field.name())
                  + ": no language of ISO 639, so no rule knows its words: expected a tag such as"
                  + " en or pt-BR, found "
                  + quoted(tag)
                  + meant(tag)));
    }
  }

  private static String meant(String tag) {
    return LanguageTags.nearest(tag).map(code -> "; did you mean " + quoted(code) + "?").orElse("");
  }

  /** Returns the language that a tag names; null where it names none. */
  public static @Nullable Locale language(String tag) {
    return LanguageTags.parse(tag);
  }

  private static void datePublished(Field field, Article.Builder article) {
    var text = field.texts().get(0).text();
    var date = date(text);
    if (date != null) {
      article.datePublished(date);
    } else {
      article.note(field.note(Note.DATE, undated(field.name(), text)));
    }
  }

  /** Returns the message that a date can't be read. */
  public static String undated(String name, String text) {
    return quoted(name)
        + " can't be read, so the article is checked without a date: expected a date such as"
        + " 2025-03-31, 2025-03-31T18:30:00Z or March 31, 2025, found "
        + quoted(text);
  }

  /** Returns the day that a date, or date and time, names; null where it names none. */
  public static @Nullable LocalDate date(String text) {
    return PublicationDate.of(text);
  }

  /** Puts a key or a value in quotation marks, a long one cut short, on one line. */
  public static String quoted(String text) {
    var line = text.replaceAll("\\s+", " ");
    if (line.length() > MAX_QUOTED) {
      int cut = Character.isHighSurrogate(line.charAt(MAX_QUOTED - 2)) ? 2 : 1;
      line = line.substring(0, MAX_QUOTED - cut) + "…";
    }
    return '"' + line + '"';
  }
}
