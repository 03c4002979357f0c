package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copydesk.model.SentenceModel.ClaimPair;
import org.copydesk.testing.TinyModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceModelTest {
  private static final double EXACT = 1e-6;

  @TempDir private Path folder;

  @BeforeEach
  void model() throws IOException {
    TinyModel.ofWidth(3)
        .with("[CLS]", 0, 0, 1)
        .with("cat", 1, 0, 0)
        .with("tabby", 0.8f, 0.6f, 0)
        .with("stone", 0, 1, 0)
        .with("query", 0, 0, 5)
        .sentences(folder);
  }

  private SentenceModel load(String settings) throws IOException {
    Files.writeString(folder.resolve("copydesk-model.yml"), settings);
    return SentenceModel.load(folder);
  }

  private static double cosine(SentenceModel model, String first, String second) {
    var encodings = model.encode(List.of(first, second));
    return encodings.get(0).cosine(encodings.get(1));
  }

  @Test
  void mean_pooling_takes_all_tokens_and_cls_pooling_the_first() throws IOException {
    // [CLS] + cat = (1, 0, 1), [CLS] + stone = (0, 1, 1): 1 / (√2 · √2)
    try (var model = load("pooling: mean")) {
      assertThat(cosine(model, "cat", "stone")).isCloseTo(0.5, within(EXACT));
    }
    try (var model = load("pooling: cls")) {
      assertThat(cosine(model, "cat", "stone")).isCloseTo(1, within(EXACT));
    }
  }

  @Test
  void tokens_that_the_other_text_has_in_other_words_are_no_news() throws IOException {
    try (var model = load("")) {
      var texts = model.encode(List.of("cat", "tabby stone"));

      assertThat(texts.get(0).newBeside(texts.get(1), 0.9)).isCloseTo(0.1, within(EXACT));
      // The tabby lacks 0.1, the stone all of 0.9.
      assertThat(texts.get(1).newBeside(texts.get(0), 0.9)).isCloseTo(1, within(EXACT));
      assertThat(texts.get(1).newBeside(texts.get(1), 0.9)).isZero();
    }
  }

  @Test
  void a_batch_gives_each_text_what_it_gets_alone_in_its_place() throws IOException {
    var texts = new ArrayList<String>();
    for (int i = 0; i < 70; i++) {
      texts.add("cat ".repeat(i % 7) + (i % 2 == 0 ? "stone" : "tabby"));
    }
    try (var model = load("pooling: mean")) {
      var together = model.encode(texts);
      var cat = model.encode(List.of("cat")).get(0);
      for (int i = 0; i < texts.size(); i++) {
        var alone = model.encode(List.of(texts.get(i))).get(0);
        assertThat(together.get(i).size()).isEqualTo(i % 7 + 1);
        assertThat(together.get(i).cosine(cat)).isCloseTo(alone.cosine(cat), within(EXACT));
      }
    }
  }

  @Test
  void a_prefix_counts_in_the_vector_but_is_no_token_of_the_text() throws IOException {
    try (var plain = load("pooling: mean");
        var prefixed = load("{pooling: mean, prefix: 'query '}")) {
      assertThat(cosine(plain, "cat", "stone")).isLessThan(cosine(prefixed, "cat", "stone"));
      assertThat(prefixed.encode(List.of("cat stone")).get(0).size()).isEqualTo(2);
    }
  }

  @Test
  void only_the_beginning_of_a_long_text_counts() throws IOException {
    // Begin, end and six words.
    try (var model = load("{pooling: mean, max-tokens: 8}")) {
      var text = model.encode(List.of("cat ".repeat(6) + "stone ".repeat(100_000))).get(0);

      assertThat(text.size()).isEqualTo(6);
      assertThat(text.cosine(model.encode(List.of("cat ".repeat(6))).get(0)))
          .isCloseTo(1, within(EXACT));
    }
  }

  @Test
  void an_empty_text_is_like_none() throws IOException {
    try (var model = load("")) {
      assertThat(cosine(model, "", "cat")).isZero();
      assertThat(model.encode(List.of())).isEmpty();
    }
  }

  @Test
  void case_is_that_of_the_tokenizer_unless_the_settings_say_otherwise() throws IOException {
    try (var model = load("pooling: mean")) {
      assertThat(cosine(model, "CAT", "cat")).isCloseTo(1, within(EXACT));
    }
    try (var model = load("{pooling: mean, lower-case: false}")) {
      assertThat(cosine(model, "CAT", "cat")).isLessThan(0.9);
    }
  }

  @Test
  void knows_english_unless_the_settings_name_languages() throws IOException {
    try (var model = load("")) {
      assertThat(model.supports(Locale.UK)).isTrue();
      assertThat(model.supports(Locale.GERMAN)).isFalse();
    }
    try (var model = load("languages: [de, fr]")) {
      assertThat(model.supports(Locale.UK)).isFalse();
      assertThat(model.supports(Locale.GERMANY)).isTrue();
    }
  }

  @Test
  void several_threads_get_the_same() throws Exception {
    var executor = Executors.newFixedThreadPool(4);
    try (var model = load("pooling: mean")) {
      double alone = cosine(model, "cat tabby", "stone");
      var tasks = new ArrayList<Callable<Double>>();
      for (int i = 0; i < 200; i++) {
        tasks.add(() -> cosine(model, "cat tabby", "stone"));
      }
      for (Future<Double> result : executor.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void coefficients_of_the_settings_make_the_figures() throws IOException {
    var settings =
        """
        pooling: mean
        calibration:
          near: 0.9
          score: {intercept: 0.1, default: 0.5, cosine: 0.2, "default*cosine": 0.4}
          restates: {intercept: 1, cosine: -2}
          support: {best-cosine: 1, mean-cosine: -1}
        """;
    try (var model = load(settings)) {
      var texts = model.encode(List.of("cat", "stone", "cat"));
      var cat = texts.get(0);
      var stone = texts.get(1);

      // The cosine is 0.5.
      assertThat(model.score(0.6, cat, stone)).isCloseTo(0.62, within(EXACT));
      assertThat(model.restates(0.3, 0.3, cat, stone)).isCloseTo(0.5, within(EXACT));
      // best 1, mean (1 + 0.5) / 2
      assertThat(model.support(0.3, cat, List.of(stone, texts.get(2))))
          .isCloseTo(1 / (1 + Math.exp(-0.25)), within(EXACT));
      assertThat(model.support(0.3, cat, List.of())).isEqualTo(0.3);
    }
  }

  @Test
  void a_sentence_model_judges_no_pairs() throws IOException {
    try (var model = load("")) {
      assertThat(model.isCrossEncoder()).isFalse();
      assertThatIllegalStateException()
          .isThrownBy(() -> model.judge(List.of(new ClaimPair("cat", "stone"))));
    }
  }

  @Test
  void a_cross_encoder_gives_probabilities_by_its_labels() throws IOException {
    TinyModel.ofWidth(3)
        .with("cat", 0, 0, 0)
        .with("no", 0, 2, 0)
        .with("yes", 0, 0, 2)
        .crossEncoder(folder);
    var settings = "{kind: cross-encoder, labels: [neutral, contradiction, support]}";
    try (var model = load(settings)) {
      assertThat(model.isCrossEncoder()).isTrue();
      var verdicts =
          model.judge(List.of(new ClaimPair("cat", "no no"), new ClaimPair("yes", "cat")));

      // e^4 against twice e^0; e^2 against twice e^0
      double contradiction = Math.exp(4) / (Math.exp(4) + 2);
      assertThat(verdicts.get(0).contradiction()).isCloseTo(contradiction, within(EXACT));
      assertThat(verdicts.get(1).support())
          .isCloseTo(Math.exp(2) / (Math.exp(2) + 2), within(EXACT));
      assertThat(verdicts.get(1).neutral()).isEqualTo(verdicts.get(1).contradiction());
      assertThatIllegalStateException().isThrownBy(() -> model.encode(List.of("cat")));
    }
  }
}
