package org.copydesk.benchmarks.planting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.benchmarks.data.Articles.Headed;
import org.copydesk.text.Span;

/** A sound article that a fault may be planted in, and what its body says. */
public final class Draft {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]*|\\p{N}+(?:[.,]\\p{N}+)*");

  private static final Pattern STOCK_CODE = Pattern.compile(" ?<[^>]*>");

  // What a subheadline may have: fewer words say nothing, more are no subheadline.
  private static final int MIN_WORDS = 7;
  private static final int MAX_WORDS = 40;

  private static final int MIN_NAME = 5;

  private final Headed story;
  private final Set<String> words = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();
  private final Set<String> uncapitalised = new HashSet<>();

  private Draft(Headed story) {
    this.story = story;
    for (var paragraph : story.body()) {
      for (var sentence : sentences(paragraph)) {
        read(sentence);
      }
    }
  }

  /** Reads the body of an article. */
  public static Draft of(Headed story) {
    return new Draft(story);
  }

  private void read(String sentence) {
    var word = WORD.matcher(sentence);
    for (boolean first = true; word.find(); first = false) {
      var lower = word.group().toLowerCase(Locale.ROOT);
      words.add(lower);
      if (Character.isLowerCase(word.group().charAt(0))) {
        uncapitalised.add(lower);
      } else if (!first && !isAllCapitals(word.group())) {
        capitalised.add(lower);
      }
    }
  }

  /** Returns whether faults can be planted: they are English. */
  public boolean isEnglish() {
    return story.language().getLanguage().equals("en");
  }

  String headline() {
    return story.headline();
  }

  public List<String> body() {
    return story.body();
  }

  /** Returns the sentences of the body that could be a subheadline, the lead sentence first. */
  List<String> deckSentences() {
    return story.body().stream()
        .flatMap(paragraph -> sentences(paragraph).stream())
        .filter(Draft::mayBeDeck)
        .toList();
  }

  /** Returns the lead sentence where it could be a subheadline, otherwise nothing. */
  List<String> leadSentence() {
    return sentences(story.body().get(0)).stream().limit(1).filter(Draft::mayBeDeck).toList();
  }

  private static boolean mayBeDeck(String sentence) {
    int words = countWords(sentence);
    return words >= MIN_WORDS && words <= MAX_WORDS && sentence.matches("(?s).*[.!?][\"”]?");
  }

  /** Returns whether the body has a figure that begins so: 14 is 14.27, rounded. */
  boolean saysFigureLike(String figure) {
    return says(figure) || words.stream().anyMatch(word -> word.startsWith(figure + "."));
  }

  /** Returns whether the body has a word or figure, whatever its capitals. */
  public boolean says(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns where a text has names: words that the body writes with a capital and never without.
   */
  public List<Span> names(String text) {
    var names = new ArrayList<Span>();
    var word = WORD.matcher(text);
    while (word.find()) {
      var lower = word.group().toLowerCase(Locale.ROOT);
      if (lower.length() >= MIN_NAME
          && Character.isUpperCase(word.group().charAt(0))
          && capitalised.contains(lower)
          && !uncapitalised.contains(lower)
          && !Calendar.WORDS.contains(lower)) {
        names.add(new Span(word.start(), word.end()));
      }
    }
    return names;
  }

  /**
   * Returns a headline in sentence case where it is all capitals, names as the body has them, and
   * without the agency's stock codes.
   */
  String inSentenceCase(String text) {
    if (!isAllCapitals(text)) {
      return text;
    }
    var sentence =
        WORD.matcher(STOCK_CODE.matcher(text).replaceAll(""))
            .replaceAll(
                word -> {
                  var lower = word.group().toLowerCase(Locale.ROOT);
                  return capitalised.contains(lower) && !uncapitalised.contains(lower)
                      ? capitalised(lower)
                      : lower;
                });
    return capitalised(sentence);
  }

  /** Returns the article as it is. */
  Article article() {
    return article(story.headline(), story.subheadline(), story.body());
  }

  /** Returns the article with another headline. */
  Article withHeadline(String headline) {
    return article(headline, story.subheadline(), story.body());
  }

  /** Returns the article with another subheadline. */
  Article withDeck(String deck) {
    return article(story.headline(), deck, story.body());
  }

  /** Returns the article with another body. */
  Article withBody(List<String> body) {
    return article(story.headline(), story.subheadline(), body);
  }

  private Article article(String headline, String deck, List<String> body) {
    return Article.builder()
        .language(story.language())
        .headline(headline)
        .subheadline(deck)
        .body(body)
        .build();
  }

  public static List<String> sentences(String paragraph) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(paragraph);
    var sentences = new ArrayList<String>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      var sentence = paragraph.substring(start, end);
      // "U.S. troops", "Mr. Smith" are no ends.
      if (!sentence.matches(
              "(?s).*(?:\\b\\p{Lu}|\\b(?:Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|Sen|Gov|Gen|Rep|Lt|No|Jr|Sr|vs))\\.\\s*")
          || end == paragraph.length()) {
        sentences.add(sentence.strip());
        start = end;
      }
    }
    return sentences;
  }

  static int countWords(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  static boolean isAllCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  static String capitalised(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Gives a replacement the capitals of what it replaces. */
  public static String inCapitalsOf(String model, String replacement) {
    if (model.length() > 1 && isAllCapitals(model)) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(model.charAt(0)) ? capitalised(replacement) : replacement;
  }
}
