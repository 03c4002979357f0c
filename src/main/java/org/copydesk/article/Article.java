package org.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is checked: its passages, language and identity. Immutable and thread-safe.
 *
 * <pre>{@code
 * var article = Article.builder()
 *     .headline("Council approves flood plan")
 *     .subheadline("Work on the river wall starts in May")
 *     .body("The council approved a plan on Monday.", "It costs 3 million pounds.")
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Article {
  private final @Nullable String id;
  private final @Nullable String source;
  private final Locale language;
  private final @Nullable LocalDate datePublished;
  private final Map<Role, Passage> parts;
  private final List<Passage> body;
  private final List<Suppression> suppressions;
  private final List<Note> notes;

  private Article(Builder builder) {
    this.id = builder.id;
    this.source = builder.source;
    this.language = builder.language;
    this.datePublished = builder.datePublished;
    this.parts = new EnumMap<>(builder.parts);
    this.body = List.copyOf(builder.body);
    this.suppressions = List.copyOf(builder.suppressions);
    this.notes = List.copyOf(builder.notes);
  }

  private Article(Article other, List<Note> notes) {
    this.id = other.id;
    this.source = other.source;
    this.language = other.language;
    this.datePublished = other.datePublished;
    this.parts = other.parts;
    this.body = other.body;
    this.suppressions = other.suppressions;
    this.notes = List.copyOf(notes);
  }

  /** Returns a builder of an English article without any passage. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the identity that the caller gave it. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Returns the name of the file it was read from. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** Returns the language of all passages. */
  public Locale language() {
    return language;
  }

  /** Returns the day of publication. */
  public Optional<LocalDate> datePublished() {
    return Optional.ofNullable(datePublished);
  }

  /**
   * Returns the passage of a role other than {@link Role#PARAGRAPH}; empty where the article has
   * none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, of which there are many
   */
  public Optional<Passage> passage(Role role) {
    if (role == Role.PARAGRAPH) {
      throw new IllegalArgumentException("paragraphs are in body()");
    }
    return Optional.ofNullable(parts.get(role));
  }

  /** Returns the paragraphs in their order; empty for an article without a body. */
  public List<Passage> body() {
    return body;
  }

  /** Returns all passages: those outside the body in the order of {@link Role}, then the body. */
  public List<Passage> passages() {
    var all = new ArrayList<>(parts.values());
    all.addAll(body);
    return List.copyOf(all);
  }

  /** Returns which rules are to be silent where, each once, in the order of the source. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /**
   * Returns what was not read, or read in doubt, in the order in which it was noticed; mostly
   * empty. That HTML markup stands in a passage is always noted.
   */
  public List<Note> notes() {
    return notes;
  }

  /** Returns the same article with a note more. */
  public Article withNote(Note note) {
    var all = new ArrayList<>(notes);
    all.add(requireNonNull(note, "note"));
    return new Article(this, all);
  }

  /**
   * Gathers the parts of an article. Text is trimmed; blank text, also one of no-break or
   * zero-width spaces, counts as absent. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String source;
    private Locale language = Locale.ENGLISH;
    private @Nullable LocalDate datePublished;
    private final Map<Role, Passage> parts = new EnumMap<>(Role.class);
    private final List<Passage> body = new ArrayList<>();
    private final Set<Suppression> suppressions = new LinkedHashSet<>();
    private final Set<Note> notes = new LinkedHashSet<>();

    private Builder() {}

    /** Sets the identity that reports carry; none by default. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Sets the name of the file it was read from; none by default. */
    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    /** Sets the language of all passages; English by default. */
    public Builder language(Locale language) {
      this.language = requireNonNull(language, "language");
      return this;
    }

    /** Sets the day of publication; unknown by default. */
    public Builder datePublished(@Nullable LocalDate datePublished) {
      this.datePublished = datePublished;
      return this;
    }

    /** Sets the headline. */
    public Builder headline(String text) {
      return part(Role.HEADLINE, text);
    }

    /** Sets the subheadline. */
    public Builder subheadline(String text) {
      return part(Role.SUBHEADLINE, text);
    }

    /** Adds paragraphs to the body, one for each text that isn't blank. */
    public Builder body(String... paragraphs) {
      return body(Arrays.asList(paragraphs));
    }

    /** Adds paragraphs to the body, one for each text that isn't blank. */
    public Builder body(List<String> paragraphs) {
      paragraphs.forEach(text -> part(Role.PARAGRAPH, text));
      return this;
    }

    /** Sets the text of a role, or adds a paragraph, without a known place in a source. */
    public Builder part(Role role, String text) {
      return part(role, text.strip(), SourceMap.none());
    }

    /**
     * Sets the text of a role, or adds a paragraph.
     *
     * @param text without white space at its ends, else {@code source} would point beside it
     * @param source the way back to the source file
     * @throws IllegalArgumentException if the text has white space at its ends
     */
    public Builder part(Role role, String text, SourceMap source) {
      if (!text.strip().equals(text)) {
        throw new IllegalArgumentException("text of " + role.key() + " must be trimmed");
      }
      if (text.codePoints().allMatch(Builder::isInvisible)) {
        return this;
      }
      if (role == Role.PARAGRAPH) {
        body.add(new Passage(role, body.size(), text, source));
      } else {
        parts.put(role, new Passage(role, 0, text, source));
      }
      return this;
    }

    /** Has a rule be silent in the article, or in one of its passages. */
    public Builder suppress(Suppression suppression) {
      suppressions.add(requireNonNull(suppression, "suppression"));
      return this;
    }

    /** Adds a note on what was not read, or read in doubt. */
    public Builder note(Note note) {
      notes.add(requireNonNull(note, "note"));
      return this;
    }

    // As in the paragraphs of no-break spaces that editors leave in HTML.
    private static boolean isInvisible(int c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.getType(c) == Character.FORMAT;
    }

    /** Returns the article. The builder may be used on; the article doesn't change with it. */
    public Article build() {
      var article = new Article(this);
      return PlainMarkup.note(article.passages()).map(article::withNote).orElse(article);
    }
  }
}
