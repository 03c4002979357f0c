package org.copydesk.input;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.copydesk.MissingLibraryException;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.input.docx.DocxDraft;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.fields.MissingParts;
import org.copydesk.input.html.HtmlComments;
import org.copydesk.input.html.HtmlPage;
import org.copydesk.input.json.IgnoreSettings;
import org.copydesk.input.json.JsonDrafts;
import org.copydesk.input.markdown.Markdown;
import org.copydesk.input.plain.PlainText;
import org.copydesk.input.source.SourceText;
import org.copydesk.input.source.Utf8;
import org.copydesk.input.source.Whitespace;
import org.copydesk.input.xml.XmlDrafts;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads drafts of every {@link DraftFormat} into articles. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Article> articles = DraftReader.standard().articles(Path.of("draft.md"));
 * }</pre>
 *
 * <p>Formats but plain text need optional libraries. Methods that read throw a {@link
 * MissingLibraryException}, which names the artifact to add, where one is missing.
 *
 * <p>Where none is set, the format is found by the ending of the file's name, else by the content.
 * Text is UTF-8, with or without byte order mark, in any normal form, with LF, CR or CRLF; a
 * passage keeps its line breaks as they are, and points to its place in the file.
 *
 * <p>What isn't read of a draft, or is read in doubt, is in {@link Article#notes()}: a missing
 * headline or body, markup in plain text, a date that can't be read.
 *
 * <p><b>Plain text.</b> A file that begins with {@code <!doctype html>} or {@code <html>} is read
 * as HTML. Else blocks are separated by blank lines. The first is the headline; if it has two lines
 * of which the second begins a sentence of its own and its first word would have fitted on the
 * first, that one is the subheadline, and a byline may stand on its last line. The second block is
 * the subheadline if it has one line of at most 200 UTF-16 units that doesn't end as a sentence,
 * and a longer block comes later. "By Some Name" alone is the byline as second, third or last
 * block. A line of at most 80 units without final punctuation between two paragraphs is a
 * crosshead, which no passage holds. Each bullet ({@code -}, {@code *}, {@code •}, {@code –}) is a
 * paragraph, without its mark. Lines of dashes, stars and the like are left out. A label such as
 * {@code HEADLINE:}, {@code DECK:}, {@code KICKER:}, {@code BYLINE:}, {@code DATELINE:}, {@code SEO
 * TITLE:}, {@code SLUG:} or {@code BODY:} at the beginning of a line says which part follows, on
 * that line or on the next.
 *
 * <p><b>Markdown.</b> The headline is {@code title} or {@code headline} in the front matter, else
 * the first heading of level 1, else the first block if it is another heading, or a line that looks
 * like a headline. Under it, where the front matter has no subheadline, the subheadline is what
 * comes next if paragraphs follow: a heading of a lower level, a paragraph all in emphasis, or a
 * line that would be one in plain text. Bylines are found as in plain text. Other headings, and
 * bold lines that look like crossheads, aren't passages. Paragraphs in lists and block quotes are
 * paragraphs. Code blocks, tables, images, link targets and HTML are left out.
 *
 * <p><b>HTML.</b> The headline is that of the page's JSON-LD (of a type that ends in {@code
 * Article} or {@code BlogPosting}), else the heading in the article, else {@code og:title}, else
 * {@code title}. Deck, kicker and byline are found by the class names and {@code itemprop}s that
 * news sites use; else the subheadline is what stands right under the headline in a {@code header},
 * or a heading before the first paragraph, or what JSON-LD has as {@code alternativeHeadline} or,
 * if it isn't the beginning of the body, {@code description}. The body are the paragraphs of {@code
 * itemprop=articleBody}, {@code article} or {@code main}, else of JSON-LD's {@code articleBody},
 * else of the element with most paragraphs. Headings in it, short bold lines, captions, tables,
 * forms, code, asides, hidden elements, blocks that are named as something else (newsletter,
 * related…) and those that are nothing but a link are left out. {@code title} and {@code og:title}
 * without the site's name are the SEO and social title, the last part of the canonical address the
 * slug if it has two words. Text of JSON-LD has the line of its script, without a column.
 *
 * <p><b>Suppressions.</b> In Markdown and HTML, {@code <!-- copydesk-ignore rule-id, other-rule:
 * reason -->} is for the passage in which it stands, else for the next one; before the headline or
 * the first passage for the article. JSON and front matter have {@code copydesk: {ignore: {rule-id:
 * reason}}}, or a list of {@code "rule-id: reason"}, for the article. What can't be read of them is
 * in {@link Draft.Readable#notes()}.
 *
 * <p><b>JSON and JSONL.</b> Keys and their aliases are those of the article JSON; of two names of
 * one key, the first that isn't blank counts, in the order {@code headline}, {@code title}; {@code
 * subheadline}, {@code deck}, {@code dek}, {@code standfirst}, {@code subhed}, {@code
 * alternativeHeadline}, {@code description}; {@code body}, {@code articleBody}; {@code language},
 * {@code inLanguage}. Unknown keys are ignored; null counts as absent. Front matter has the same
 * keys without the body, and {@code subtitle}, {@code author}, {@code lang}, {@code date}, in YAML
 * between {@code ---} lines, TOML between {@code +++} lines, or a JSON object.
 *
 * <p><b>XML.</b> Of NITF {@code hl1} is the headline, {@code hl2} or the abstract the subheadline.
 * Every {@code newsItem} and {@code packageItem} of NewsML-G2 that has text is an article, every
 * item of RSS and entry of Atom too; their summary is the subheadline only beside the full content.
 * Of WordPress's exports only posts and pages count. The encoding is the declared one: UTF-8, or
 * one of a byte a character. No DTD is read, and a DOCTYPE with declarations is refused. A fault
 * ends the reading of its file; the articles before it count. Dates that aren't days count as
 * absent.
 *
 * <p><b>Word.</b> The first paragraph with the style Title, or one built on it, is the headline,
 * one with Subtitle the subheadline; without these styles they are found as in plain text. Headings
 * are crossheads. Insertions count, deletions don't; tables, text boxes and notes are left out. The
 * line of a passage is the number of its paragraph, counting those of the body that have text;
 * there is no column.
 *
 * <p>Posts of WordPress's REST interface, known by {@code {"title": {"rendered": …}}}, also give
 * {@code content}, {@code excerpt} unless it is the beginning of the content, {@code date} and
 * Yoast's titles; those of Ghost, known by {@code {"posts": […]}} or the export around it, {@code
 * html}, {@code custom_excerpt}, {@code meta_title}, {@code og_title} or {@code twitter_title},
 * {@code published_at} and the names of {@code authors}.
 *
 * @since 0.1.0
 */
public final class DraftReader {
  private static final int DEFAULT_MAX_BYTES = 64 << 20;

  // Deeper than any article is marked up, and far from overflowing the stack.
  private static final int DEFAULT_MAX_NESTING = 200;

  // Enough for every signature that Utf8 knows.
  private static final int SIGNATURE = 16;

  private static final String EMPTY = "empty draft: expected a headline";

  private static final DraftReader STANDARD = builder().build();

  private final int maxBytes;
  private final int maxNesting;
  private final ArticleLimits limits;
  private final Locale language;
  private final @Nullable DraftFormat format;

  private DraftReader(Builder builder) {
    this.maxBytes = builder.maxBytes;
    this.maxNesting = builder.maxNesting;
    this.limits = builder.limits;
    this.language = builder.language;
    this.format = builder.format;
  }

  /** Returns a reader of English drafts of at most 64 MB, with the standard limits. */
  public static DraftReader standard() {
    return STANDARD;
  }

  /** Returns a builder with the options of {@link #standard()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads all articles of a file; the name in diagnostics is the path as given. A list in JSON
   * without articles gives an empty list.
   *
   * @throws DraftException if any draft of the file, or the file itself, can't be read
   */
  public List<Article> articles(Path file) {
    var articles = new ArrayList<Article>();
    var diagnostics = new ArrayList<Diagnostic>();
    read(
        file,
        draft -> {
          if (draft instanceof Draft.Readable readable) {
            articles.add(readable.article());
          } else if (draft instanceof Draft.Unreadable unreadable) {
            diagnostics.addAll(unreadable.diagnostics());
          }
        });
    if (!diagnostics.isEmpty()) {
      throw new DraftException(diagnostics);
    }
    return List.copyOf(articles);
  }

  /**
   * Reads the drafts of a file, handing each on before the next is read. A file that can't be
   * opened or read to its end gives a {@link Draft.Unreadable} that says why.
   *
   * @param file path of a file, no folder; its name in diagnostics is the path as given
   * @param sink called once for each draft, in the order of the file, on the calling thread
   */
  public void read(Path file, Consumer<Draft> sink) {
    read(file, UnaryOperator.identity(), sink);
  }

  /**
   * Reads the drafts of a file through a stream of the caller's, such as one that counts bytes;
   * else as {@link #read(Path, Consumer)} does.
   *
   * @param through given the file's bytes once it is open; returns the stream that is read instead
   */
  public void read(Path file, UnaryOperator<InputStream> through, Consumer<Draft> sink) {
    requireNonNull(through, "through");
    requireNonNull(sink, "sink");
    var name = requireNonNull(file, "file").toString();
    if (Files.isDirectory(file)) {
      sink.accept(unreadable(name, 0, "is a folder: expected a file"));
      return;
    }
    try (var in = through.apply(Files.newInputStream(file))) {
      read(in, name, sink);
    } catch (NoSuchFileException | FileNotFoundException e) {
      sink.accept(unreadable(name, 0, "no such file: expected a draft or a folder of drafts"));
    } catch (AccessDeniedException e) {
      sink.accept(unreadable(name, 0, "access denied: expected a readable file"));
    } catch (IOException e) {
      sink.accept(unreadable(name, 0, "can't be read: " + e.getMessage()));
    }
  }

  /**
   * Reads the drafts of a stream, handing each on before the next is read. JSONL of any length is
   * read through bounded memory; a draft in another format is held as a whole.
   *
   * @param in read to its end, and not closed
   * @param name name of the file, whose ending tells the format if none is set; with another
   *     ending, or none (such as {@code -}), the content does
   * @param sink called once for each draft, in the order of the file, on the calling thread
   * @throws IOException if the stream can't be read
   */
  public void read(InputStream in, String name, Consumer<Draft> sink) throws IOException {
    requireNonNull(in, "in");
    requireNonNull(name, "name");
    requireNonNull(sink, "sink");
    readAll(in, name, draft -> sink.accept(WithinLimits.check(draft, limits)));
  }

  private void readAll(InputStream in, String name, Consumer<Draft> sink) throws IOException {
    var buffered = new BufferedInputStream(in);
    FormatSniffer.Sniffed sniffed;
    try {
      sniffed = open(buffered, name);
    } catch (DraftException e) {
      sink.accept(new Draft.Unreadable(name, 1, null, e.diagnostics()));
      return;
    }
    requireLibraries(sniffed.format());
    if (sniffed.format() == DraftFormat.JSONL) {
      if (!new JsonDrafts(name, language, maxNesting, sink).readJsonl(sniffed.in(), maxBytes)) {
        sink.accept(unreadable(name, 1, "empty file: expected a JSON object in each line"));
      }
      return;
    }
    if (sniffed.format() == DraftFormat.XML || sniffed.format() == DraftFormat.DOCX) {
      readBytes(sniffed, name, sink);
      return;
    }
    SourceText source;
    try {
      source = SourceText.of(name, text(sniffed.in(), name));
    } catch (DraftException e) {
      sink.accept(new Draft.Unreadable(name, 1, null, e.diagnostics()));
      return;
    }
    if (Whitespace.isBlank(source.text())) {
      sink.accept(unreadable(name, 1, EMPTY));
    } else {
      read(source, sniffed.format(), sink);
    }
  }

  private static void requireLibraries(DraftFormat format) {
    switch (format) {
      case PLAIN_TEXT -> {}
      case MARKDOWN -> {
        OptionalLibrary.COMMONMARK.require("Reading Markdown");
        OptionalLibrary.COMMONMARK_TABLES.require("Reading Markdown");
      }
      case HTML -> OptionalLibrary.JSOUP.require("Reading HTML");
      case JSON, JSONL -> OptionalLibrary.JACKSON.require("Reading JSON");
      case XML -> {
        OptionalLibrary.WOODSTOX.require("Reading XML");
        OptionalLibrary.COMMONMARK.require("Reading XML");
        OptionalLibrary.JSOUP.require("Reading XML");
      }
      case DOCX -> {
        OptionalLibrary.WOODSTOX.require("Reading DOCX");
        OptionalLibrary.COMMONMARK.require("Reading DOCX");
      }
    }
  }

  /**
   * Returns the keys of article JSON, with their aliases: {@code headline}, {@code title}… and
   * {@code copydesk}.
   */
  public static Set<String> jsonKeys() {
    var keys = new HashSet<>(ArticleKey.jsonNames());
    keys.add(IgnoreSettings.KEY);
    return Set.copyOf(keys);
  }

  /**
   * Reads one article, such as a row of a table that was made a JSON object.
   *
   * @param json a JSON object, of any length
   * @param name what its source is called in the article and in diagnostics
   */
  public Draft readRecord(String json, String name) {
    requireNonNull(json, "json");
    requireNonNull(name, "name");
    OptionalLibrary.JACKSON.require("Reading JSON");
    var drafts = new ArrayList<Draft>();
    new JsonDrafts(name, language, maxNesting, drafts::add).readRecord(json, 1);
    return WithinLimits.check(drafts.get(0), limits);
  }

  /** Reads the drafts of a text that is held as a whole. */
  private void read(SourceText source, DraftFormat found, Consumer<Draft> sink) {
    switch (found) {
      case PLAIN_TEXT ->
          sink.accept(
              draft(
                  found,
                  source,
                  (text, article, problems, notes) -> PlainText.read(text, article)));
      case MARKDOWN -> sink.accept(draft(found, source, Markdown::read));
      case HTML ->
          sink.accept(
              draft(
                  found,
                  source,
                  (text, article, problems, notes) -> {
                    HtmlPage.read(text, article);
                    HtmlComments.read(text, article, notes);
                  }));
      case JSON ->
          new JsonDrafts(source.name(), language, maxNesting, sink).readJson(source.text());
      case JSONL, XML, DOCX -> throw new IllegalArgumentException("isn't read as a text: " + found);
    }
  }

  /** Reads the drafts of a file that says itself how its bytes are to be read. */
  private void readBytes(FormatSniffer.Sniffed sniffed, String name, Consumer<Draft> sink)
      throws IOException {
    try {
      var bytes = bytes(sniffed.in(), name);
      if (bytes.length == 0) {
        sink.accept(unreadable(name, 1, EMPTY));
      } else if (sniffed.format() == DraftFormat.XML) {
        new XmlDrafts(name, language, maxNesting, sink).read(bytes);
      } else {
        var article = Article.builder().source(name).language(language);
        DocxDraft.read(name, bytes, maxBytes, maxNesting, article);
        sink.accept(draft(DraftFormat.DOCX, name, article.build(), List.of(), List.of()));
      }
    } catch (DraftException e) {
      sink.accept(new Draft.Unreadable(name, 1, null, e.diagnostics()));
    }
  }

  /** Reads a text that is one article: sets its parts, and reports what is wrong in it. */
  @FunctionalInterface
  private interface ArticleReader {
    void read(
        SourceText source,
        Article.Builder article,
        Consumer<Diagnostic> problems,
        Consumer<Diagnostic> notes);
  }

  private FormatSniffer.Sniffed open(BufferedInputStream in, String name) throws IOException {
    in.mark(SIGNATURE);
    var head = in.readNBytes(SIGNATURE);
    in.reset();
    var known = format == null ? DraftFormat.ofName(name) : Optional.of(format);
    if (Utf8.isZip(head) && known.orElse(DraftFormat.DOCX) == DraftFormat.DOCX) {
      return new FormatSniffer.Sniffed(DraftFormat.DOCX, in);
    }
    var foreign = Utf8.foreignContent(head);
    if (foreign != null) {
      throw Utf8.foreign(name, foreign);
    }
    if (format == null && known.equals(Optional.of(DraftFormat.PLAIN_TEXT))) {
      return new FormatSniffer.Sniffed(FormatSniffer.ofText(in), in);
    }
    return known.isPresent()
        ? new FormatSniffer.Sniffed(known.get(), in)
        : FormatSniffer.sniff(in, maxBytes);
  }

  private String text(InputStream in, String name) throws IOException {
    return Utf8.decode(name, bytes(in, name), 1);
  }

  private byte[] bytes(InputStream in, String name) throws IOException {
    var bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      var message =
          "file is too large: expected at most "
              + maxBytes
              + " bytes; many articles can go one a line into a .jsonl file of any size";
      throw new DraftException(List.of(new Diagnostic(name, 0, 0, message)));
    }
    return bytes;
  }

  private Draft draft(DraftFormat found, SourceText source, ArticleReader reader) {
    var builder = Article.builder().source(source.name()).language(language);
    var problems = new ArrayList<Diagnostic>();
    var notes = new ArrayList<Diagnostic>();
    reader.read(source, builder, problems::add, notes::add);
    return draft(found, source.name(), builder.build(), problems, notes);
  }

  private static Draft draft(
      DraftFormat found,
      String name,
      Article article,
      List<Diagnostic> problems,
      List<Diagnostic> notes) {
    if (!problems.isEmpty()) {
      return new Draft.Unreadable(name, 1, article.id().orElse(null), problems);
    }
    return article.passages().isEmpty()
        ? unreadable(name, 1, EMPTY)
        : new Draft.Readable(name, 1, whole(found, article), notes);
  }

  /** Notes what is missing, in the words of the format. */
  private static Article whole(DraftFormat found, Article article) {
    var top = new SourcePosition(1, 0);
    return switch (found) {
      case MARKDOWN ->
          MissingParts.noted(
              article,
              top,
              "a heading or a title in the front matter",
              "paragraphs under the headline");
      case HTML ->
          MissingParts.noted(
              article, top, "an <h1> or a <title>", "paragraphs in <article>, <main> or <body>");
      case DOCX ->
          MissingParts.noted(
              article, top, "a paragraph with the style Title", "paragraphs under the headline");
      default ->
          MissingParts.noted(
              article,
              top,
              "a first block of text or the label HEADLINE:",
              "paragraphs under the headline, after a blank line");
    };
  }

  private static Draft unreadable(String name, int line, String message) {
    return new Draft.Unreadable(name, 1, null, List.of(new Diagnostic(name, line, 0, message)));
  }

  /** Gathers the options of a reader. Not thread-safe. */
  public static final class Builder {
    private int maxBytes = DEFAULT_MAX_BYTES;
    private int maxNesting = DEFAULT_MAX_NESTING;
    private ArticleLimits limits = ArticleLimits.standard();
    private Locale language = Locale.ENGLISH;
    private @Nullable DraftFormat format;

    private Builder() {}

    /**
     * Sets the most bytes that a draft may have, of JSONL in one line; 64 MB by default.
     *
     * @throws IllegalArgumentException if {@code maxBytes} is below 1 or above 1 GB
     */
    public Builder maxBytes(int maxBytes) {
      if (maxBytes < 1 || maxBytes > 1 << 30) {
        throw new IllegalArgumentException("maxBytes must be in [1, 1073741824]: " + maxBytes);
      }
      this.maxBytes = maxBytes;
      return this;
    }

    /**
     * Sets how deep elements of XML and of Word, and objects and lists of JSON, may be nested; 200
     * levels by default. Markdown and HTML of any depth are read.
     *
     * @throws IllegalArgumentException if {@code maxNesting} is below 1 or above 1,000
     */
    public Builder maxNesting(int maxNesting) {
      if (maxNesting < 1 || maxNesting > 1_000) {
        throw new IllegalArgumentException("maxNesting must be in [1, 1000]: " + maxNesting);
      }
      this.maxNesting = maxNesting;
      return this;
    }

    /**
     * Sets how large the article of a draft may be, {@link ArticleLimits#standard()} by default; a
     * draft with a larger one can't be read. A checker has limits of its own.
     */
    public Builder limits(ArticleLimits limits) {
      this.limits = requireNonNull(limits, "limits");
      return this;
    }

    /** Sets the language of drafts that don't say theirs; English by default. */
    public Builder language(Locale language) {
      this.language = requireNonNull(language, "language");
      return this;
    }

    /** Sets the format of all drafts, whatever their names; by default each has its own. */
    public Builder format(DraftFormat format) {
      this.format = requireNonNull(format, "format");
      return this;
    }

    /** Returns the reader. */
    public DraftReader build() {
      return new DraftReader(this);
    }
  }
}
