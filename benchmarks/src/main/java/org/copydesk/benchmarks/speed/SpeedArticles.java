package org.copydesk.benchmarks.speed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * The articles that speed is measured on: the seed, and articles of a number of words, which begin
 * with the seed's paragraphs and go on with WordNet's examples of how its verbs are used, two or
 * three to a paragraph, no two alike.
 */
final class SpeedArticles {
  private static final Pattern EXAMPLE = Pattern.compile("\"([^\"]+)\"");
  private static final int WORDS_OF_A_SENTENCE = 5; // shorter ones are phrases
  private static final int WORDS_OF_A_PARAGRAPH = 25;

  private SpeedArticles() {}

  /**
   * Returns headline, subheadline and paragraphs: of the article named {@code seed} or {@code
   * article}, otherwise of one with that many words in its body.
   */
  static List<String> blocks(String name) {
    if (name.equals("seed") || name.equals("article")) {
      return read(name.equals("seed") ? "/seed/article.txt" : "article.txt");
    }
    var seed = read("/seed/article.txt");
    int words = Integer.parseInt(name);
    var blocks = new ArrayList<>(seed.subList(0, 2));
    int count = 0;
    for (var paragraph : seed.subList(2, seed.size())) {
      count += add(paragraph, words - count, blocks);
    }
    if (count < words) {
      for (var paragraph : paragraphs(words - count)) {
        count += add(paragraph, words - count, blocks);
      }
    }
    return blocks;
  }

  private static int add(String paragraph, int atMost, List<String> blocks) {
    var words = List.of(paragraph.split("\\s+"));
    var taken = words.subList(0, Math.min(atMost, words.size()));
    if (!taken.isEmpty()) {
      blocks.add(String.join(" ", taken));
    }
    return taken.size();
  }

  private static List<String> paragraphs(int words) {
    var paragraphs = new ArrayList<String>();
    var paragraph = new StringBuilder();
    int count = 0;
    try {
      var synsets = Dictionary.getDefaultResourceInstance().getSynsetIterator(POS.VERB);
      while (synsets.hasNext() && count < words) {
        var example = EXAMPLE.matcher(synsets.next().getGloss());
        if (example.find() && words(example.group(1)) >= WORDS_OF_A_SENTENCE) {
          paragraph.append(paragraph.length() == 0 ? "" : " ").append(sentence(example.group(1)));
          if (words(paragraph.toString()) >= WORDS_OF_A_PARAGRAPH) {
            count += words(paragraph.toString());
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet can't be read", e);
    }
    if (count < words) {
      throw new IllegalArgumentException("WordNet has examples of " + count + " words only");
    }
    return paragraphs;
  }

  private static String sentence(String example) {
    var sentence = example.substring(0, 1).toUpperCase(Locale.ROOT) + example.substring(1);
    return sentence.matches(".*[.!?]") ? sentence : sentence + ".";
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static List<String> read(String resource) {
    try (var stream = SpeedArticles.class.getResourceAsStream(resource)) {
      var text = new String(requireNonNull(stream, resource).readAllBytes(), UTF_8);
      return Arrays.asList(text.strip().split("\\R\\R"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
