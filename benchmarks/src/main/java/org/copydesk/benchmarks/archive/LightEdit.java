package org.copydesk.benchmarks.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;

/**
 * Edits an article as a desk does that takes it over: a new headline, one word in ten to twenty
 * replaced, dropped or added, the last paragraph cut, two paragraphs exchanged or merged.
 */
final class LightEdit {
  private final Random random;
  private final Words words = new Words(60_000, 1);

  LightEdit(long seed) {
    this.random = new Random(seed);
  }

  /** Returns an edited copy that goes by another identity. */
  Article of(Article article, String headline) {
    double share = 0.05 + 0.05 * random.nextDouble();
    var body = new ArrayList<String>();
    for (var paragraph : article.body()) {
      body.add(edited(paragraph.text(), share));
    }
    body.remove(body.size() - 1);
    int at = random.nextInt(body.size() - 1);
    if (random.nextBoolean()) {
      Collections.swap(body, at, at + 1);
    } else {
      body.set(at, body.get(at) + " " + body.remove(at + 1));
    }
    return Article.builder()
        .id("copy of " + article.id().orElse(""))
        .headline(headline)
        .body(body)
        .build();
  }

  /** Returns an article with the longest of another one's first four paragraphs in its middle. */
  Article reusing(Article article, Article other) {
    var longest =
        other.body().subList(0, 4).stream() // no boilerplate
            .map(Passage::text)
            .max((a, b) -> Integer.compare(a.length(), b.length()))
            .orElseThrow();
    var body = new ArrayList<>(article.body().stream().map(Passage::text).toList());
    body.add(body.size() / 2, longest);
    return Article.builder()
        .id("reuses " + other.id().orElse(""))
        .headline("No such headline")
        .body(body)
        .build();
  }

  private String edited(String text, double share) {
    var edited = new ArrayList<String>();
    for (var word : List.of(text.split(" "))) {
      double chance = random.nextDouble() / share;
      if (chance < 0.5) {
        edited.add(words.any(random));
      } else if (chance < 0.75) {
        edited.add(word);
        edited.add(words.any(random));
      } else if (chance >= 1) {
        edited.add(word);
      }
    }
    return edited.isEmpty() ? text : String.join(" ", edited);
  }
}
