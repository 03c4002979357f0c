package org.copydesk.input.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.Whitespace;

/**
 * The comments {@code <!-- copydesk-ignore rule-id, other-rule: reason -->} of a draft. Each
 * applies to the passage that contains it, or to the next one. A comment before the headline or the
 * first passage applies to the whole article.
 */
public final class IgnoreComments {
  private static final Pattern IGNORE = Pattern.compile("\\s*copydesk-ignore(?![\\w-])");

  // Misspellings of it.
  private static final Pattern MEANT =
      Pattern.compile(
          "\\s*copydesk([-_:.]\\s*\\w|\\s+(ignore|disable|suppress|off)\\b)",
          Pattern.CASE_INSENSITIVE);

  private final SourceText source;
  private final int start;
  private final Consumer<Diagnostic> notes;
  private final List<Ignored> ignored = new ArrayList<>();

  /**
   * Begins without comments.
   *
   * @param start offset at which the text of the draft begins, as after front matter
   * @param notes takes the errors in comments, which then have no effect
   */
  public IgnoreComments(SourceText source, int start, Consumer<Diagnostic> notes) {
    this.source = source;
    this.start = start;
    this.notes = notes;
  }

  /**
   * One rule of a comment.
   *
   * @param from it applies to the first passage that begins here or later
   */
  private record Ignored(Suppression suppression, int offset, int from) {}

  /** Returns whether a comment is for Copydesk, well written or not. */
  public static boolean isOne(String content) {
    return IGNORE.matcher(content).lookingAt() || MEANT.matcher(content).lookingAt();
  }

  /**
   * Adds a comment; one that isn't for Copydesk is ignored.
   *
   * @param content the text between {@code <!--} and {@code -->}
   * @param offset where the comment begins in the source
   * @param from where its block begins if other text comes before it there, otherwise {@code
   *     offset}
   */
  public void add(String content, int offset, int from) {
    var keyword = IGNORE.matcher(content);
    if (!keyword.lookingAt()) {
      if (isOne(content)) {
        note(
            offset,
            "expected <!-- copydesk-ignore rule-id: reason -->, found "
                + ArticleFields.quoted(Whitespace.trim(content)));
      }
      return;
    }
    int colon = content.indexOf(':', keyword.end());
    var ids = content.substring(keyword.end(), colon < 0 ? content.length() : colon);
    var reason = colon < 0 ? "" : content.substring(colon + 1);
    for (var id : ids.split(",", -1)) {
      var suppression = IgnoredRule.of(id, reason, problem -> note(offset, problem));
      if (suppression != null) {
        ignored.add(new Ignored(suppression.at(source.lines().position(offset)), offset, from));
      }
    }
  }

  /** Notes why a comment has no effect. */
  public void note(int offset, String message) {
    notes.accept(source.diagnostic(offset, message));
  }

  /** Adds the suppressions to an article that has all its passages. */
  public void fill(Article.Builder article) {
    if (ignored.isEmpty()) {
      return;
    }
    var passages = passages(article.build());
    for (var one : ignored) {
      var next = passages.ceilingEntry(key(one.from()));
      if (next == null) {
        note(
            one.offset(),
            "no passage comes after this comment: expected it before the one that it is for, or at"
                + " the top");
      } else if (isForAll(one, next.getKey() == (long) passages.firstKey(), next.getValue())) {
        article.suppress(one.suppression());
      } else {
        article.suppress(one.suppression().on(next.getValue().name()));
      }
    }
  }

  private boolean isForAll(Ignored one, boolean first, Passage next) {
    return next.role() == Role.HEADLINE || (first && one.from() == one.offset());
  }

  /** Returns the passages of the text by where they begin. */
  private NavigableMap<Long, Passage> passages(Article article) {
    var passages = new TreeMap<Long, Passage>();
    for (var passage : article.passages()) {
      passage
          .position(0)
          .filter(SourcePosition::hasColumn)
          .map(IgnoreComments::key)
          .filter(key -> key >= key(start))
          .ifPresent(key -> passages.putIfAbsent(key, passage));
    }
    return passages;
  }

  private long key(int offset) {
    return key(source.lines().position(offset));
  }

  private static long key(SourcePosition position) {
    return ((long) position.line() << 32) | position.column();
  }
}
