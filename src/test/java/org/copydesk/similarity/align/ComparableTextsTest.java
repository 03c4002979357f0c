package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

class ComparableTextsTest {
  private static final Vocabulary ENGLISH = Vocabulary.of(Locale.ENGLISH);

  private static AnalysedPassage passage(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text);
  }

  private static List<String> terms(ComparableText text) {
    var terms = new ArrayList<String>();
    for (var term : text.terms()) {
      terms.add(
          String.join(
              " ",
              term.word(),
              term.stem(),
              Double.toString(term.number()),
              term.annotations().toString(),
              term.marks()));
    }
    return terms;
  }

  private static void assertSame(ComparableText actual, ComparableText expected) {
    assertThat(terms(actual)).isEqualTo(terms(expected));
    assertThat(actual.letters()).isEqualTo(expected.letters());
    assertThat(actual.content().length).isEqualTo(expected.content().length);
  }

  @Test
  void sentences_of_a_passage_are_read_as_if_each_were_read_by_itself() {
    var texts =
        List.of(
            "The ferry hit a pier.",
            "Losses rose 5%. Million was the word. It cost $1.13 billion, or -3 C++ units.",
            "They paid 5. Million-pound homes fell. Two thousand came.",
            "He went to the United. States of the art are rare. The UK's Bank of England, said it.",
            "\"A much longer quotation of his,\" said Mr Smith. And then? To be or not to be!",
            "");
    for (var text : texts) {
      var passage = passage(text);
      var shared = new ComparableTexts(ENGLISH);
      assertSame(shared.of(passage), ComparableText.of(passage, ENGLISH));
      for (var sentence : passage.sentences()) {
        assertSame(shared.of(passage, sentence), ComparableText.of(passage, sentence, ENGLISH));
        assertSame(
            shared.withoutText(passage, sentence), ComparableText.of(sentence.tokens(), ENGLISH));
      }
      assertSame(
          shared.withoutText(passage.tokens()), ComparableText.of(passage.tokens(), ENGLISH));
    }
  }

  @Test
  void content_is_the_same_whether_function_words_are_read_or_not() {
    for (var text :
        List.of(
            "He sold 5 of the million flats for one million and a half.",
            "To be or not to be",
            "The Bank of England, said the PM's aide, is to cut 1.5 billion")) {
      var words = ComparableText.of(passage(text).tokens(), ENGLISH);
      var content = TermReader.content(words.terms());
      assertThat(words.content()).hasSameSizeAs(content);
      for (int i = 0; i < content.length; i++) {
        assertThat(words.content()[i].token()).isSameAs(content[i].token());
        assertThat(Double.compare(words.content()[i].number(), content[i].number())).isZero();
        assertThat(words.content()[i].word()).isEqualTo(content[i].word());
      }
    }
  }

  @Test
  void texts_are_made_once() {
    var passage = passage("The ferry hit a pier. Nobody was hurt.");
    var texts = new ComparableTexts(ENGLISH);
    var sentence = passage.sentences().get(0);
    assertThat(texts.of(passage)).isSameAs(texts.of(passage));
    assertThat(texts.withoutText(passage, sentence))
        .isSameAs(texts.withoutText(passage, sentence))
        .isSameAs(texts.withoutText(sentence.tokens()));
  }
}
