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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copydesk.json.JsonSchema;
import org.copydesk.text.Origin;
import org.copydesk.text.layout.LanguageCodes;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is checked: its passages, language and identity. Immutable and thread-safe. Two
 * articles are equal if all of their parts are.
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

  /**
   * Returns the JSON Schema (draft 2020-12) of an article in JSON, as {@code DraftReader} reads it:
   * the resource {@code org/copydesk/schema/article.schema.json}.
   */
  public static String jsonSchema() {
    return JsonSchema.text("article");
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
   * Returns the passage of a role other than {@link Role#PARAGRAPH}; empty if there is none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, since a body may have many
   */
  public Optional<Passage> passage(Role role) {
    if (role == Role.PARAGRAPH) {
      throw new IllegalArgumentException("paragraphs are in body()");
    }
    return Optional.ofNullable(parts.get(requireNonNull(role, "role")));
  }

  /** Returns the headline; empty where the article has none. */
  public Optional<Passage> headline() {
    return passage(Role.HEADLINE);
  }

  /** Returns the subheadline; empty where the article has none. */
  public Optional<Passage> subheadline() {
    return passage(Role.SUBHEADLINE);
  }

  /** Returns the label above the headline; empty where the article has none. */
  public Optional<Passage> kicker() {
    return passage(Role.KICKER);
  }

  /** Returns who wrote it; empty where the article doesn't say. */
  public Optional<Passage> byline() {
    return passage(Role.BYLINE);
  }

  /** Returns where, and sometimes when, it was written; empty where the article doesn't say. */
  public Optional<Passage> dateline() {
    return passage(Role.DATELINE);
  }

  /** Returns the title for search engines; empty where the article has none. */
  public Optional<Passage> seoTitle() {
    return passage(Role.SEO_TITLE);
  }

  /** Returns the title for social networks; empty where the article has none. */
  public Optional<Passage> socialTitle() {
    return passage(Role.SOCIAL_TITLE);
  }

  /**
   * Returns the description for search engines and social networks, which readers of the article
   * don't see; empty where the article has none.
   */
  public Optional<Passage> metaDescription() {
    return passage(Role.META_DESCRIPTION);
  }

  /** Returns the words of the address; empty where the article has none. */
  public Optional<Passage> slug() {
    return passage(Role.SLUG);
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

  /** Returns the suppressed rules and their places, each once, in the order of the source. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /**
   * Returns the notes on parts that weren't read, or were read in doubt, in order; mostly empty.
   * HTML markup in a passage is always noted.
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article article
        && Objects.equals(id, article.id)
        && Objects.equals(source, article.source)
        && language.equals(article.language)
        && Objects.equals(datePublished, article.datePublished)
        && parts.equals(article.parts)
        && body.equals(article.body)
        && suppressions.equals(article.suppressions)
        && notes.equals(article.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, source, language, datePublished, parts, body, suppressions, notes);
  }

  /** Returns identity, source, language and the text of all passages, for a log. */
  @Override
  public String toString() {
    var text = new StringBuilder("Article[");
    id().ifPresent(known -> text.append("id=").append(known).append(", "));
    source().ifPresent(known -> text.append("source=").append(known).append(", "));
    text.append("language=").append(language.toLanguageTag());
    passages()
        .forEach(
            passage -> text.append(", ").append(passage.name()).append('=').append(passage.text()));
    return text.append(']').toString();
  }

  /**
   * Builder of an article from its parts. Text is trimmed, also of no-break and zero-width spaces.
   * Null and blank text removes the former text of a role. Not thread-safe.
   *
   * <pre>{@code
   * var article = Article.builder()
   *     .id("cms-4711")
   *     .language(Locale.FRENCH)
   *     .headline(story.title())
   *     .subheadline(story.deck()) // may be null
   *     .body(story.text())        // paragraphs between blank lines
   *     .build();
   * }</pre>
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

    /** Sets the identity that reports carry; null or blank for none, as by default. */
    public Builder id(@Nullable String id) {
      this.id = id == null || Whitespace.isBlank(id) ? null : id;
      return this;
    }

    /** Sets the name of the file it was read from; none by default. */
    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    /**
     * Sets the language of all passages; null for English, as by default. A code of three letters
     * becomes the one of two where there is one.
     */
    public Builder language(@Nullable Locale language) {
      this.language = language == null ? Locale.ENGLISH : LanguageCodes.shortest(language);
      return this;
    }

    /** Sets the day of publication; null for unknown, as by default. */
    public Builder datePublished(@Nullable LocalDate datePublished) {
      this.datePublished = datePublished;
      return this;
    }

    /** Sets the headline; null or blank for none. */
    public Builder headline(@Nullable String text) {
      return part(Role.HEADLINE, text);
    }

    /** Sets the subheadline; null or blank for none. */
    public Builder subheadline(@Nullable String text) {
      return part(Role.SUBHEADLINE, text);
    }

    /** Sets the headline from a piece of HTML; null or without text for none. */
    public Builder headlineHtml(@Nullable String html) {
      return block(Role.HEADLINE, new Block(null, html, true, List.of()));
    }

    /** Sets the subheadline from a piece of HTML; null or without text for none. */
    public Builder subheadlineHtml(@Nullable String html) {
      return block(Role.SUBHEADLINE, new Block(null, html, true, List.of()));
    }

    /** Sets the label above the headline; null or blank for none. */
    public Builder kicker(@Nullable String text) {
      return part(Role.KICKER, text);
    }

    /** Sets who wrote it; null or blank for unknown. */
    public Builder byline(@Nullable String text) {
      return part(Role.BYLINE, text);
    }

    /** Sets where, and maybe when, it was written; null or blank for unknown. */
    public Builder dateline(@Nullable String text) {
      return part(Role.DATELINE, text);
    }

    /** Sets the title for search engines; null or blank for none. */
    public Builder seoTitle(@Nullable String text) {
      return part(Role.SEO_TITLE, text);
    }

    /** Sets the title for social networks; null or blank for none. */
    public Builder socialTitle(@Nullable String text) {
      return part(Role.SOCIAL_TITLE, text);
    }

    /**
     * Sets the description for search engines and social networks, which readers of the article
     * don't see; null or blank for none.
     */
    public Builder metaDescription(@Nullable String text) {
      return part(Role.META_DESCRIPTION, text);
    }

    /** Sets the words of the address, with hyphens between them; null or blank for none. */
    public Builder slug(@Nullable String text) {
      return part(Role.SLUG, text);
    }

    /** Adds one paragraph to the body as it is; null or blank text adds none. */
    public Builder paragraph(@Nullable String text) {
      return part(Role.PARAGRAPH, text);
    }

    /**
     * Adds the paragraphs of a body that is one text, with blank lines between them. Ignores null,
     * blank text, and blocks without a letter or digit, such as a row of asterisks.
     */
    public Builder body(@Nullable String text) {
      return block(textBlock(text));
    }

    /** Adds paragraphs to the body as they are, one for each text that isn't null or blank. */
    public Builder body(@Nullable String... paragraphs) {
      return body(Arrays.asList(requireNonNull(paragraphs, "paragraphs")));
    }

    /** Adds paragraphs to the body as they are, one for each text that isn't null or blank. */
    public Builder body(List<@Nullable String> paragraphs) {
      requireNonNull(paragraphs, "paragraphs").forEach(this::paragraph);
      return this;
    }

    /**
     * Adds a block of plain text to the body, with the caller's id: the paragraphs between its
     * blank lines, as {@link #body(String)} has them. Null or blank text adds none.
     */
    public Builder block(String id, @Nullable String text) {
      return block(Block.text(id, text));
    }

    /**
     * Adds a block of HTML to the body, with the caller's id. All its paragraphs have that id.
     * Headings, tables, figures and code are not read. HTML that is null or has no text adds none.
     *
     * @throws org.copydesk.MissingLibraryException if jsoup is missing, which is optional
     */
    public Builder blockHtml(String id, @Nullable String html) {
      return block(Block.html(id, html));
    }

    /**
     * Adds the paragraphs of a block to the body.
     *
     * @throws org.copydesk.MissingLibraryException if jsoup is missing and the block has HTML
     */
    public Builder block(Block block) {
      block.readParagraphs((text, origin) -> add(Role.PARAGRAPH, text, origin, block.id()));
      return this;
    }

    /**
     * Sets the text of a role from a block, or adds the paragraphs of the block to the body. A
     * block without text removes the former text of the role.
     *
     * @throws org.copydesk.MissingLibraryException if jsoup is missing and the block has HTML
     */
    public Builder block(Role role, Block block) {
      if (requireNonNull(role, "role") == Role.PARAGRAPH) {
        return block(block);
      }
      block.readWhole((text, origin) -> add(role, text, origin, block.id()));
      return this;
    }

    private static Block textBlock(@Nullable String text) {
      return new Block(null, text, false, List.of());
    }

    /**
     * Sets the text of a role, or adds a paragraph, without a known place in a source. Null or
     * blank text removes the former text of the role, and adds no paragraph.
     */
    public Builder part(Role role, @Nullable String text) {
      requireNonNull(role, "role");
      textBlock(text).readWhole((words, origin) -> add(role, words, origin, Optional.empty()));
      return this;
    }

    /**
     * Sets the text of a role, or adds a paragraph. Blank text removes the former text of the role,
     * and adds no paragraph.
     *
     * @param text without white space at its ends, to which {@code origin} refers
     * @param origin the way back to the text that it was read from; articles are equal only if
     *     their origins are
     * @throws IllegalArgumentException if the text has white space at its ends
     */
    public Builder part(Role role, String text, Origin origin) {
      return part(role, text, origin, Optional.empty());
    }

    /**
     * Sets the text of a role, or adds a paragraph, as {@link #part(Role, String, Origin)} does,
     * with the caller's id of its block.
     *
     * @throws IllegalArgumentException if the text has white space at its ends
     */
    public Builder part(Role role, String text, Origin origin, String block) {
      return part(role, text, origin, Optional.of(block));
    }

    private Builder part(Role role, String text, Origin origin, Optional<String> block) {
      requireNonNull(role, "role");
      requireNonNull(origin, "origin");
      if (!requireNonNull(text, "text").strip().equals(text)) {
        throw new IllegalArgumentException("text of " + role.key() + " must be trimmed");
      }
      return add(role, text, origin, block);
    }

    private Builder add(Role role, String text, Origin origin, Optional<String> block) {
      boolean blank = text.codePoints().allMatch(Builder::isInvisible);
      if (role == Role.PARAGRAPH) {
        if (!blank) {
          body.add(new Passage(role, body.size(), text, origin, block));
        }
      } else if (blank) {
        parts.remove(role);
      } else {
        parts.put(role, new Passage(role, 0, text, origin, block));
      }
      return this;
    }

    /** Suppresses a rule in the article, or in some of it. */
    public Builder suppress(Suppression suppression) {
      suppressions.add(requireNonNull(suppression, "suppression"));
      return this;
    }

    /** Adds a note on a part that wasn't read, or was read in doubt. */
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
