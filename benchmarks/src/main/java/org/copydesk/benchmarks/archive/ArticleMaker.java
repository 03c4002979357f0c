package org.copydesk.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copydesk.article.Article;

/**
 * Makes articles as an agency has them: 4 to 14 paragraphs on one of some thousand subjects, whose
 * words, names and turns of phrase come again; one in five with boilerplate at its end, one in
 * fifty a report in a form of words that comes again with other figures. The same number gives the
 * same article.
 */
final class ArticleMaker {
  private static final int SUBJECTS = 5_000;
  private static final int FORMS = 200;
  private static final int DISCLAIMERS = 40;
  private static final int FORM_EVERY = 50;

  private final Words words = new Words(60_000, 1);
  private final Words names = new Words(20_000, 2);

  /** Returns the article of a number. */
  Article article(int number) {
    return number % FORM_EVERY == 0 ? report(number) : story(number);
  }

  private Article story(int number) {
    var random = random(3, number);
    var subject = new Subject(random.nextInt(SUBJECTS));
    var body = new ArrayList<String>();
    int paragraphs = 4 + random.nextInt(11);
    for (int i = 0; i < paragraphs; i++) {
      body.add(subject.paragraph(random));
    }
    if (random.nextInt(5) == 0) {
      int disclaimer = random.nextInt(DISCLAIMERS);
      body.add(new Subject(-1 - disclaimer).paragraph(random(4, disclaimer)));
    }
    return built(number, subject.headline(random), body);
  }

  private Article report(int number) {
    var random = random(3, number);
    int form = random.nextInt(FORMS);
    var fixed = random(5, form);
    var subject = new Subject(-1000 - form);
    var body = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      body.add(
          subject
              .paragraph(fixed)
              .replace(".", " to " + figure(random) + " from " + figure(random) + "."));
    }
    return built(number, subject.headline(fixed), body);
  }

  private static Article built(int number, String headline, List<String> body) {
    return Article.builder().id("a" + number).headline(headline).body(body).build();
  }

  private static String figure(Random random) {
    return String.format(Locale.ROOT, "%.1f", random.nextDouble() * 1000);
  }

  private static Random random(int use, int number) {
    return new Random(1_000_003L * number + use);
  }

  /** What one subject's articles have in common. */
  private final class Subject {
    private final List<String> own = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    Subject(int number) {
      var random = random(6, number);
      for (int i = 0; i < 60; i++) {
        own.add(words.content(random));
      }
      for (int i = 0; i < 8; i++) {
        people.add(capital(names.content(random)) + " " + capital(names.content(random)));
      }
      for (int i = 0; i < 20; i++) {
        phrases.add(sequence(random, 3 + random.nextInt(3)));
      }
    }

    String headline(Random random) {
      var headline = new ArrayList<String>();
      headline.add(pick(people, random));
      for (int i = 5 + random.nextInt(3); i > 0; i--) {
        headline.add(random.nextInt(3) == 0 ? words.any(random) : pick(own, random));
      }
      return String.join(" ", headline);
    }

    String paragraph(Random random) {
      var paragraph = new StringBuilder();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence(random));
      }
      return paragraph.toString();
    }

    private String sentence(Random random) {
      var sentence = new ArrayList<String>();
      for (int length = 8 + random.nextInt(20); sentence.size() < length; ) {
        int kind = random.nextInt(20);
        if (kind == 0) {
          sentence.add(pick(people, random));
        } else if (kind == 1) {
          sentence.add(pick(phrases, random));
        } else if (kind == 2) {
          sentence.add(random.nextBoolean() ? figure(random) : "" + (1 + random.nextInt(31)));
        } else {
          sentence.add(kind < 7 ? pick(own, random) : words.any(random));
        }
      }
      return capital(String.join(" ", sentence)) + ".";
    }

    private String sequence(Random random, int length) {
      var sequence = new ArrayList<String>();
      for (int i = 0; i < length; i++) {
        sequence.add(words.any(random));
      }
      return String.join(" ", sequence);
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
