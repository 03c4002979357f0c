package org.copydesk.input;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.MissingLibraryException;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.draft.DraftException;
import org.copydesk.input.docx.DocxDraft;
import org.copydesk.input.fields.MissingParts;
import org.copydesk.input.html.HtmlComments;
import org.copydesk.input.html.HtmlPage;
import org.copydesk.input.json.JsonDrafts;
import org.copydesk.input.markdown.Markdown;
import org.copydesk.input.plain.PlainText;
import org.copydesk.input.source.SourceFile;
import org.copydesk.input.source.SourceText;
import org.copydesk.input.source.Utf8;
import org.copydesk.input.xml.XmlDrafts;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads drafts of every {@link DraftFormat} into articles. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Article> articles = DraftReader.standard().articles(Path.of("draft.md"));
 * }</pre>
 *
 * <p>Where none is set, the format is found by the ending of the file's name, else by the content.
 * {@code src/site/markdown/drafts.md} says what is read of each. Passages know their places in the
 * file. What isn't read of a draft, or is read in doubt, is in {@link Article#notes()}.
 *
 * <p>A draft that can't be read never throws: it is a {@link Draft.Unreadable}, which says where
 * and why; only {@link #articles} throws for it, with all reasons. The same holds for a file that
 * can't be opened or read to its end. {@link #read(InputStream, String, Consumer)} throws the
 * {@link IOException} of its stream. Formats but plain text need optional libraries: where one is
 * missing, all three methods throw a {@link MissingLibraryException}, which names the artifact.
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
    requireNonNull(sink, "sink");
    var name = requireNonNull(file, "file").toString();
    SourceFile.read(file, in -> read(in, name, sink))
        .ifPresent(problem -> sink.accept(unreadable(name, problem)));
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
    return unreadable(name, new Diagnostic(name, line, 0, message));
  }

  private static Draft unreadable(String name, Diagnostic problem) {
    return new Draft.Unreadable(name, 1, null, List.of(problem));
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
