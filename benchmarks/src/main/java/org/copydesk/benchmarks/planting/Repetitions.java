package org.copydesk.benchmarks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.benchmarks.planting.BodyFault.Copy;
import org.copydesk.text.Span;

/** The kinds of text that a body may repeat. */
final class Repetitions {
  // Clearly above the rules' minimums: 20, 8 and 4 words.
  private static final int MIN_PARAGRAPH = 25;
  private static final int MIN_SENTENCE = 10;
  private static final int MIN_QUOTATION = 6;

  // Of a paragraph's words, in the copy that was edited.
  private static final double DROPPED = 0.08;

  // No space inside the marks: with one, the match would be the text between two quotations.
  private static final Pattern QUOTATION = Pattern.compile("[\"“](?=\\S)[^\"“”]+(?<=\\S)[\"”]");
  private static final WordSwap SYNONYMS = WordSwap.of(WordLists.SYNONYMS);

  private Repetitions() {}

  /** A paragraph, word for word, anywhere behind itself. */
  static Optional<Copy> paragraph(List<String> body, Random random) {
    return anyParagraph(body, random).map(i -> Copy.inserted(body, i + 1, body.get(i), random));
  }

  /** A paragraph with words changed and left out, and none added. */
  static Optional<Copy> editedParagraph(List<String> body, Random random) {
    return anyParagraph(body, random)
        .map(i -> Copy.inserted(body, i + 1, edited(body.get(i), random), random));
  }

  private static Optional<Integer> anyParagraph(List<String> body, Random random) {
    var paragraphs =
        IntStream.range(0, body.size())
            .filter(i -> Draft.countWords(body.get(i)) >= MIN_PARAGRAPH)
            .boxed()
            .toList();
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(Choice.of(paragraphs, random));
  }

  private static String edited(String paragraph, Random random) {
    var kept = new ArrayList<String>();
    for (var word : SYNONYMS.all(paragraph).split(" ", -1)) {
      if (kept.isEmpty() || random.nextDouble() >= DROPPED) {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }

  /** A sentence of a paragraph at the end of a later one. */
  static Optional<Copy> sentence(List<String> body, Random random) {
    if (body.size() < 2) {
      return Optional.empty();
    }
    int from = random.nextInt(body.size() - 1);
    var sentences =
        Draft.sentences(body.get(from)).stream()
            .filter(sentence -> Draft.countWords(sentence) >= MIN_SENTENCE)
            .filter(sentence -> sentence.endsWith(".") && !sentence.matches("(?s).*[\"“”].*"))
            .toList();
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    var sentence = Choice.of(sentences, random);
    int to = from + 1 + random.nextInt(body.size() - from - 1);
    if (!body.get(to).matches("(?s).*[.!?]")) {
      return Optional.empty();
    }
    var paragraph = body.get(to) + " " + sentence;
    var longer = new ArrayList<>(body);
    longer.set(to, paragraph);
    var span = new Span(paragraph.length() - sentence.length(), paragraph.length());
    return Optional.of(new Copy(longer, to, span));
  }

  /** A quotation once more at the end, in a sentence of its own. */
  static Optional<Copy> quotation(List<String> body, Random random) {
    var quotations =
        body.stream()
            .flatMap(paragraph -> QUOTATION.matcher(paragraph).results())
            .map(MatchResult::group)
            .filter(quotation -> Draft.countWords(quotation) >= MIN_QUOTATION)
            .toList();
    if (quotations.isEmpty()) {
      return Optional.empty();
    }
    var again = "Asked the same once more, there was one answer: " + Choice.of(quotations, random);
    return Optional.of(Copy.inserted(body, body.size(), again, random));
  }
}
