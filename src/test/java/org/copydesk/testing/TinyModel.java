package org.copydesk.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folders with sentence models of a few words, whose networks are written byte by byte. A sentence
 * model gives each word its own vector; a cross-encoder adds up the numbers of all words.
 */
public final class TinyModel {
  public static final List<String> INPUTS =
      List.of("input_ids", "attention_mask", "token_type_ids");

  private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

  private final int width;
  private final Map<String, float[]> vectors = new LinkedHashMap<>();

  private TinyModel(int width) {
    this.width = width;
    SPECIAL.forEach(piece -> vectors.put(piece, new float[width]));
  }

  /** A model whose special pieces have vectors of zeros. */
  public static TinyModel ofWidth(int width) {
    return new TinyModel(width);
  }

  /** Adds a piece or replaces its vector. */
  public TinyModel with(String piece, float... vector) {
    if (vector.length != width) {
      throw new IllegalArgumentException("expected " + width + " numbers for " + piece);
    }
    vectors.put(piece, vector);
    return this;
  }

  /** Writes a sentence model without settings, and returns the folder. */
  public Path sentences(Path folder) throws IOException {
    return write(folder, network("last_hidden_state"));
  }

  /** Writes a cross-encoder without settings, and returns the folder. */
  public Path crossEncoder(Path folder) throws IOException {
    var sum =
        OnnxBytes.node(
            "ReduceSum",
            List.of("vectors"),
            "logits",
            OnnxBytes.list("axes", 1),
            OnnxBytes.attribute("keepdims", 0));
    return write(
        folder,
        OnnxBytes.model(
            List.of(gather("vectors"), sum),
            List.of(matrix()),
            inputs(INPUTS),
            List.of(OnnxBytes.value("logits", OnnxBytes.FLOAT, 0, width))));
  }

  /** Returns a network that gives each piece its vector, under this name. */
  public byte[] network(String output) {
    return network(output, INPUTS);
  }

  /** Returns a network with these inputs, the first of which are the pieces. */
  public byte[] network(String output, List<String> inputs) {
    return OnnxBytes.model(
        List.of(OnnxBytes.node("Gather", List.of("matrix", inputs.get(0)), output)),
        List.of(matrix()),
        inputs(inputs),
        List.of(OnnxBytes.value(output, OnnxBytes.FLOAT, 0, 0, width)));
  }

  private static byte[] gather(String output) {
    return OnnxBytes.node("Gather", List.of("matrix", INPUTS.get(0)), output);
  }

  private byte[] matrix() {
    return OnnxBytes.matrix("matrix", vectors.values().toArray(float[][]::new));
  }

  private static List<byte[]> inputs(List<String> names) {
    var inputs = new ArrayList<byte[]>();
    names.forEach(name -> inputs.add(OnnxBytes.value(name, OnnxBytes.INT64, 0, 0)));
    return inputs;
  }

  private Path write(Path folder, byte[] network) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("model.onnx"), network);
    Files.writeString(folder.resolve("tokenizer.json"), tokenizer().toString());
    return folder;
  }

  /** Returns the tokenizer, for tests that change it. */
  public ObjectNode tokenizer() {
    var root = new ObjectMapper().createObjectNode();
    root.putObject("normalizer").put("type", "BertNormalizer").put("lowercase", true);
    root.putObject("pre_tokenizer").put("type", "BertPreTokenizer");
    var model = root.putObject("model").put("type", "WordPiece").put("unk_token", "[UNK]");
    var vocabulary = model.putObject("vocab");
    vectors.keySet().forEach(piece -> vocabulary.put(piece, vocabulary.size()));
    return root;
  }
}
