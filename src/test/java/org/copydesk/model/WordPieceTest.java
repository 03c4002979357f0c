package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of(
          "[UNK]", "un", "##want", "##ed", "want", "runn", "##ing", ",", "'", "cafe", "s", "$", "5",
          "東", "京", "RUN");

  private static WordPiece wordPiece(boolean lowerCase) {
    Map<String, Integer> ids = new TreeMap<>();
    PIECES.forEach(piece -> ids.put(piece, PIECES.indexOf(piece)));
    return new WordPiece(
        ids, "##", new WordPiece.Special(0, 0, 0, 0), 20, lowerCase, lowerCase, true, true);
  }

  private static String pieces(WordPiece wordPiece, String text, int max) {
    return Arrays.stream(wordPiece.encode(text, max))
        .mapToObj(PIECES::get)
        .collect(Collectors.joining(" "));
  }

  // The first line is the example in the paper on BERT's code.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "UNwant\u00E9d,running | un ##want ##ed , runn ##ing",
        "caf\u00E9's | cafe ' s",
        "$5 | $ 5",
        "\u6771\u4EAC | 東 京",
        "want\u200Bed | want ##ed",
        "wantx | [UNK]",
        "\u00A0want\u2003un | want un",
        "wantedwantedwantedwanted | [UNK]",
        "\"\" | \"\"",
      })
  void splits_words_into_the_longest_pieces(String text, String expected) {
    assertThat(pieces(wordPiece(true), text, 100)).isEqualTo(expected);
  }

  @Test
  void keeps_case_and_accents_where_the_model_does() {
    assertThat(pieces(wordPiece(false), "RUN Run caf\u00E9 cafe", 100))
        .isEqualTo("RUN [UNK] [UNK] cafe");
  }

  @Test
  void ends_after_the_most_pieces() {
    assertThat(pieces(wordPiece(true), "unwanted wanted", 2)).isEqualTo("un ##want");
    assertThat(pieces(wordPiece(true), "unwanted", 0)).isEmpty();
  }
}
