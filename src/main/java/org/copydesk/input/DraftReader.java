package org.copydesk.input;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.MissingLibraryException;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Note;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.draft.DraftException;
import org.copydesk.input.docx.DocxDraft;
import org.copydesk.input.fields.MissingParts;
import org.copydesk.input.html.HtmlComments;
import org.copydesk.input.html.HtmlEncoding;
import org.copydesk.input.html.HtmlPage;
import org.copydesk.input.json.JsonDrafts;
import org.copydesk.input.markdown.Markdown;
import org.copydesk.input.plain.PlainText;
import org.copydesk.input.source.SourceFile;
import org.copydesk.input.source.SourceText;
import org.copydesk.input.source.TextEncoding;
import org.copydesk.input.source.Utf8;
import org.copydesk.input.xml.XmlDrafts;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reader of drafts in every {@link DraftFormat}. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Article> articles = DraftReader.standard().articles(Path.of("draft.md"));
 *
 * DraftReader.builder().language(Locale.GERMAN).build().read(Path.of("drafts.jsonl"), draft -> {
 *   if (draft instanceof Draft.Readable readable) {
 *     check(readable.article());
 *   } else if (draft instanceof Draft.Unreadable unreadable) {
 *     unreadable.diagnostics().forEach(System.err::println);
 *   }
 * });
 * }</pre>
 *
 * <p>If no format is set, the ending of the file's name decides, otherwise the content. The guide
 * to drafts ({@code src/site/markdown/drafts.md}) describes each format. Passages know their places
 * in the file. Parts that aren't read, or are read in doubt, are in {@link Article#notes()}.
 *
 * <p>A draft that can't be read, or a file that can't be opened or read to its end, is a {@link
 * Draft.Unreadable} with places and reasons; only {@link #articles} throws for it. {@link
 * #read(InputStream, String, Consumer)} throws the {@link IOException} of its stream. All formats
 * but plain text need optional libraries: if one is missing, all three methods throw a {@link
 * MissingLibraryException}, which names the artifact.
 *
 * @since 0.1.0
 */
public final class DraftReader {
  private static final int DEFAULT_MAX_BYTES = 64 << 20;

  // Deeper than any article is marked up, and far from overflowing the stack.
  private static final int DEFAULT_MAX_NESTING = 200;

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
   * Reads the drafts of a file; the sink takes each before the next is read. A file that can't be
   * opened or read to its end gives a {@link Draft.Unreadable} that says why.
   *
   * @param file path of a file, no folder; its name in diagnostics is the path as given
   * @param sink called once for each draft, in the order of the file, on the calling thread
   */
  public void read(Path file, Consumer<Draft> sink) {
    requireNonNull(sink, "sink");
    var name = requireNonNull(file, "file").toString();
    SourceFile.read(file, in -> read(in, name, sink))
        .ifPresent(problem -> sink.accept(new Draft.Unreadable(name, 1, null, List.of(problem))));
  }

  /**
   * Reads the drafts of a stream; the sink takes each before the next is read. JSONL of any length
   * is read through bounded memory; a draft in another format is held as a whole.
   *
   * @param in read to its end, and not closed
   * @param name name of the file. If no format is set, its ending decides; without a known ending
   *     (such as {@code -}) the content does
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
    FormatSniffer.Sniffed sniffed;
    byte[] bytes;
    var decoded = new TextEncoding.Decoded("", Optional.empty());
    try {
      sniffed = FormatSniffer.open(new BufferedInputStream(in), name, format, maxBytes);
      requireLibraries(sniffed.format());
      bytes = sniffed.format() == DraftFormat.JSONL ? new byte[0] : bytes(sniffed.in(), name);
      decoded = decoded(sniffed.format(), name, bytes);
    } catch (DraftException e) {
      sink.accept(unreadable(name, e));
      return;
    }
    var source = SourceText.of(name, decoded.text());
    var format = sniffed.format();
    boolean empty = isText(format) ? Whitespace.isBlank(source.text()) : bytes.length == 0;
    if (format == DraftFormat.JSONL) {
      if (!new JsonDrafts(name, language, maxNesting, sink).readJsonl(sniffed.in(), maxBytes)) {
        sink.accept(unreadable(name, "empty file: expected a JSON object in each line"));
      }
    } else if (empty) {
      sink.accept(unreadable(name, EMPTY));
    } else {
      switch (format) {
        case JSON -> new JsonDrafts(name, language, maxNesting, sink).readJson(source.text());
        case XML -> new XmlDrafts(name, language, maxNesting, sink).read(bytes);
        default -> sink.accept(article(format, source, decoded.note(), bytes));
      }
    }
  }

  /** Decodes the formats that are text as a whole; nothing of the others. */
  private static TextEncoding.Decoded decoded(DraftFormat format, String name, byte[] bytes) {
    return switch (format) {
      case PLAIN_TEXT, MARKDOWN -> TextEncoding.decode(name, bytes, Optional::empty);
      case HTML -> TextEncoding.decode(name, bytes, () -> HtmlEncoding.declared(bytes));
      case JSON -> new TextEncoding.Decoded(Utf8.decode(name, bytes, 1), Optional.empty());
      case JSONL, XML, DOCX -> new TextEncoding.Decoded("", Optional.empty());
    };
  }

  /** Returns whether a format is text that is decoded as a whole. */
  private static boolean isText(DraftFormat format) {
    return switch (format) {
      case PLAIN_TEXT, MARKDOWN, HTML, JSON -> true;
      case JSONL, XML, DOCX -> false;
    };
  }

  /** Reads a file that is one article. */
  private Draft article(
      DraftFormat format, SourceText source, Optional<Note> decoding, byte[] bytes) {
    var name = source.name();
    var builder = Article.builder().source(name).language(language);
    decoding.ifPresent(builder::note);
    var problems = new ArrayList<Diagnostic>();
    var notes = new ArrayList<Diagnostic>();
    var counts = new LinkedHashMap<String, Integer>();
    Consumer<String> leftOut = kind -> counts.merge(kind, 1, Integer::sum);
    try {
      switch (format) {
        case MARKDOWN -> Markdown.read(source, builder, problems::add, notes::add, leftOut);
        case HTML -> {
          HtmlPage.read(source, builder, leftOut);
          HtmlComments.read(source, builder, notes::add);
        }
        case DOCX -> DocxDraft.read(name, bytes, maxBytes, maxNesting, builder, leftOut);
        default -> PlainText.read(source, builder, leftOut);
      }
    } catch (DraftException e) {
      return unreadable(name, e);
    }
    var article = builder.build();
    if (!problems.isEmpty()) {
      return new Draft.Unreadable(name, 1, article.id().orElse(null), problems);
    }
    return article.passages().isEmpty()
        ? unreadable(name, EMPTY)
        : new Draft.Readable(name, 1, whole(format, article), notes, counts);
  }

  /** Notes missing parts, in the words of the format. */
  private static Article whole(DraftFormat format, Article article) {
    var headline =
        switch (format) {
          case MARKDOWN -> "a heading or a title in the front matter";
          case HTML -> "an <h1> or a <title>";
          case DOCX -> "a paragraph with the style Title";
          default -> "a first block of text or the label HEADLINE:";
        };
    var body =
        switch (format) {
          case MARKDOWN, DOCX -> "paragraphs under the headline";
          case HTML -> "paragraphs in <article>, <main> or <body>";
          default -> "paragraphs under the headline, after a blank line";
        };
    return MissingParts.noted(article, new SourcePosition(1, 0), headline, body);
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

  private byte[] bytes(InputStream in, String name) throws IOException {
    var bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      var message =
          "file is too large: expected at most "
              + maxBytes
              + " bytes; many articles can go one per line into a .jsonl file of any size";
      throw new DraftException(List.of(new Diagnostic(name, 0, 0, message)));
    }
    return bytes;
  }

  private static Draft unreadable(String name, String message) {
    return unreadable(name, new DraftException(List.of(new Diagnostic(name, 1, 0, message))));
  }

  private static Draft unreadable(String name, DraftException e) {
    return new Draft.Unreadable(name, 1, null, e.diagnostics());
  }

  /** Builder of a reader from its options. Not thread-safe. */
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

    /** Sets the format of all drafts. By default the name and content of each draft decide. */
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
