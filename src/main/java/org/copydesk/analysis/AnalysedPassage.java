package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.article.Passage;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SpanSearch;

/**
 * A passage with what the analysis found in it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AnalysedPassage {
  private final Passage passage;
  private final PassageContent content;
  private final Function<AnalysedPassage, List<Quantity>> quantityExtractor;
  private final Function<AnalysedPassage, List<DateMention>> dateExtractor;

  /**
   * Holds what was analysed.
   *
   * @param quantityExtractor finds the quantities in order when they are first needed; thread-safe
   * @param dateExtractor finds the dates in order when they are first needed; thread-safe
   */
  public AnalysedPassage(
      Passage passage,
      List<Token> tokens,
      List<Sentence> sentences,
      List<Quotation> quotations,
      Function<AnalysedPassage, List<Quantity>> quantityExtractor,
      Function<AnalysedPassage, List<DateMention>> dateExtractor) {
    this(
        passage,
        new PassageContent(tokens, sentences, quotations),
        quantityExtractor,
        dateExtractor);
  }

  private AnalysedPassage(
      Passage passage,
      PassageContent content,
      Function<AnalysedPassage, List<Quantity>> quantityExtractor,
      Function<AnalysedPassage, List<DateMention>> dateExtractor) {
    this.passage = requireNonNull(passage, "passage");
    this.content = content;
    this.quantityExtractor = quantityExtractor;
    this.dateExtractor = dateExtractor;
  }

  /**
   * Returns the analysis of a passage with the same text in another place, such as a paragraph that
   * moved. It has the same tokens and sentences.
   *
   * @throws IllegalArgumentException if the text is another
   */
  public AnalysedPassage movedTo(Passage other) {
    if (!other.text().equals(passage.text())) {
      throw new IllegalArgumentException("another text: " + other.text());
    }
    return other.equals(passage)
        ? this
        : new AnalysedPassage(other, content, quantityExtractor, dateExtractor);
  }

  /** Returns the passage itself. */
  public Passage passage() {
    return passage;
  }

  /** Returns the passage's text. */
  public String text() {
    return passage.text();
  }

  /** Returns all tokens in order, stop words too. */
  public List<Token> tokens() {
    return content.tokens;
  }

  /** Returns the tokens that are no stop words, in order. */
  public List<Token> contentTokens() {
    return content.tokens.stream().filter(token -> !token.stopWord()).toList();
  }

  /** Returns the sentences in order; empty for a passage without text. */
  public List<Sentence> sentences() {
    return content.sentences;
  }

  /** Returns the quotations in order; of nested ones the outer. */
  public List<Quotation> quotations() {
    return content.quotations;
  }

  /**
   * Returns the names in order, found by their capitals: of use for a passage in sentence case.
   * Found once, when first asked for.
   */
  public List<Name> names() {
    var found = content.names;
    if (found == null) {
      found = NameExtractor.find(text(), content.sentences);
      content.names = found;
    }
    return found;
  }

  /**
   * Returns whether any token would have a capital in the place of this one: at the beginning of a
   * sentence, or after a colon, a dash or an opening quotation mark.
   */
  public boolean isCapitalisedByPosition(Token token) {
    if (token.index() == 0) {
      return true;
    }
    var before = content.tokens.get(token.index() - 1);
    boolean sameSentence = before.sentence() == token.sentence() || NameExtractor.isInitial(before);
    return !sameSentence || NameExtractor.isBreak(text(), before, token);
  }

  /**
   * Returns the quantities in order; those in dates, such as days of the month and years, are left
   * out. Found when first asked for.
   */
  public List<Quantity> quantities() {
    var known = content.quantities;
    if (known == null) {
      known = quantityExtractor.apply(this);
      content.quantities = known;
    }
    return known;
  }

  /** Returns the dates in order. Found when first asked for. */
  public List<DateMention> dates() {
    var known = content.dates;
    if (known == null) {
      known = dateExtractor.apply(this);
      content.dates = known;
    }
    return known;
  }

  /** Returns the tokens that are wholly inside a span. */
  public List<Token> tokensIn(Span span) {
    return SpanSearch.within(content.tokens, Token::span, span);
  }

  /** Returns the dates that are wholly inside a span, in order. */
  public List<DateMention> datesIn(Span span) {
    return SpanSearch.within(dates(), DateMention::span, span);
  }

  /** Returns the quotation whose words a token is one of; empty for one outside of quotations. */
  public Optional<Quotation> quotationOf(Token token) {
    // The last that begins before it: quotations follow each other.
    var quotations = content.quotations;
    int next =
        SpanSearch.firstIndex(
            quotations, 0, quotation -> quotation.words().start() > token.span().start());
    return next > 0 && token.span().end() <= quotations.get(next - 1).words().end()
        ? Optional.of(quotations.get(next - 1))
        : Optional.empty();
  }
}
