package org.copydesk.model;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.ModelException;
import org.copydesk.testing.TinyModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that can't be used: the error names file, place and what was expected. */
class ModelFolderTest {
  private final TinyModel model = TinyModel.ofWidth(3).with("cat", 1, 0, 0);

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    model.sentences(folder);
  }

  private void refuses(String file, String message) {
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> SentenceModel.load(folder))
        .withMessage(folder.resolve(file) + message);
  }

  @Test
  void a_folder_that_is_not_there() {
    var missing = folder.resolve("missing");

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> SentenceModel.load(missing))
        .withMessage(missing + ": no such folder: expected one with model.onnx and tokenizer.json");
  }

  @ParameterizedTest
  @CsvSource({"model.onnx, network", "tokenizer.json, tokenizer"})
  void a_file_that_is_not_there(String file, String what) throws IOException {
    Files.delete(folder.resolve(file));

    refuses(file, ": no such file: expected the " + what + " of a sentence model");
  }

  @Test
  void a_network_that_is_none() throws IOException {
    Files.writeString(folder.resolve("model.onnx"), "no network");

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> SentenceModel.load(folder))
        .withMessageMatching("(?s).*model\\.onnx: expected an ONNX model: [^\n]*");
  }

  @Test
  void a_network_with_other_inputs() throws IOException {
    Files.write(
        folder.resolve("model.onnx"),
        model.network("last_hidden_state", List.of("tokens", "attention_mask")));

    refuses(
        "model.onnx",
        ": inputs: expected input_ids, attention_mask and token_type_ids or some of these, found"
            + " [attention_mask, tokens]");
  }

  @Test
  void a_network_with_another_output() throws IOException {
    Files.write(folder.resolve("model.onnx"), model.network("hidden"));

    refuses(
        "model.onnx", ": outputs: expected last_hidden_state or token_embeddings, found [hidden]");
  }

  @Test
  void a_sentence_model_named_a_cross_encoder() throws IOException {
    Files.writeString(folder.resolve("copydesk-model.yml"), "kind: cross-encoder");

    refuses("model.onnx", ": outputs: expected logits, found [last_hidden_state]");
  }

  @Test
  void a_cross_encoder_with_another_number_of_labels() throws IOException {
    model.crossEncoder(folder);
    Files.writeString(
        folder.resolve("copydesk-model.yml"),
        "kind: cross-encoder\nlabels: [contradiction, support]");

    refuses(
        "model.onnx",
        ": output logits: expected 2 numbers, one for each of the labels in copydesk-model.yml,"
            + " found 3");
  }

  private void tokenizer(ObjectNode changed) throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), changed.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "model, BPE, WordPiece",
    "normalizer, Lowercase, BertNormalizer",
    "pre_tokenizer, ByteLevel, BertPreTokenizer",
  })
  void a_tokenizer_of_another_kind(String part, String type, String expected) throws IOException {
    var tokenizer = model.tokenizer();
    ((ObjectNode) tokenizer.get(part)).put("type", type);
    tokenizer(tokenizer);

    refuses(
        "tokenizer.json",
        ": "
            + part
            + ".type: expected "
            + expected
            + ", found "
            + type
            + ", which isn't supported");
  }

  @Test
  void a_tokenizer_without_a_special_piece() throws IOException {
    var tokenizer = model.tokenizer();
    ((ObjectNode) tokenizer.at("/model/vocab")).remove("[SEP]");
    tokenizer(tokenizer);

    refuses("tokenizer.json", ": model.vocab: expected the piece [SEP]");
  }

  @Test
  void a_tokenizer_whose_vocabulary_is_no_object_of_numbers() throws IOException {
    var tokenizer = model.tokenizer();
    ((ObjectNode) tokenizer.at("/model/vocab")).put("cat", "four");
    tokenizer(tokenizer);

    refuses("tokenizer.json", ": model.vocab.cat: expected a whole number, found four");
  }

  @Test
  void a_tokenizer_that_is_no_json() throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), "[]");

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> SentenceModel.load(folder))
        .withMessageStartingWith(folder.resolve("tokenizer.json") + ": expected a JSON object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "poling: cls | 1:1: unknown key 'poling'; did you mean 'pooling'?",
        "pooling: max | 1:10: pooling: expected cls or mean, found 'max'",
        "max-tokens: 2 | 1:13: max-tokens: expected a whole number from 8 to 512, found 2",
        "kind: [ | 2:1: not YAML: ",
        "labels: [support, neutral] | 1:9: labels: expected support, contradiction and perhaps"
            + " neutral, each once",
        "calibration: {score: {cosin: 1}} | 1:23: calibration.score: unknown key 'cosin'; did you"
            + " mean 'cosine'?",
      })
  void settings_that_are_wrong(String line, String problem) throws IOException {
    Files.writeString(folder.resolve("copydesk-model.yml"), line + "\n");

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> SentenceModel.load(folder))
        .withMessageStartingWith(folder.resolve("copydesk-model.yml") + ":" + problem);
  }
}
