package org.copydesk.benchmarks.thesaurus;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * bge-small-en-v1.5 (MIT licence) out of the LangChain4j artifact, run by ONNX Runtime on one
 * thread, since the sums of several come out in another order each time.
 */
final class SentenceModel implements AutoCloseable {
  static final int WIDTH = 384;
  private static final int BATCH = 128;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPiece wordPiece;

  SentenceModel() throws OrtException, IOException {
    var options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    try (var model = open("/bge-small-en-v1.5.onnx");
        var vocabulary = open("/bge-small-en-v1.5-tokenizer.json")) {
      session = environment.createSession(model.readAllBytes(), options);
      wordPiece = WordPiece.read(vocabulary);
    }
  }

  WordPiece wordPiece() {
    return wordPiece;
  }

  private static InputStream open(String name) throws IOException {
    var in = SentenceModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }

  /** The pieces of a text, and which of them (from, to) are pooled into its vector. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Input(int[] pieces, int from, int to) {}

  /** Returns a vector for each input: the mean of those of its pooled pieces. */
  float[][] embed(List<Input> inputs) throws OrtException {
    var vectors = new float[inputs.size()][WIDTH];
    // Texts of one length go together, so that few are padded.
    var order =
        IntStream.range(0, inputs.size())
            .boxed()
            .sorted((a, b) -> inputs.get(a).pieces().length - inputs.get(b).pieces().length)
            .mapToInt(Integer::intValue)
            .toArray();
    for (int at = 0; at < order.length; at += BATCH) {
      embed(inputs, Arrays.copyOfRange(order, at, Math.min(order.length, at + BATCH)), vectors);
    }
    return vectors;
  }

  private void embed(List<Input> inputs, int[] batch, float[][] vectors) throws OrtException {
    int longest = inputs.get(batch[batch.length - 1]).pieces().length + 2;
    var ids = new long[batch.length * longest];
    var mask = new long[batch.length * longest];
    for (int i = 0; i < batch.length; i++) {
      int[] pieces = inputs.get(batch[i]).pieces();
      ids[i * longest] = WordPiece.CLS;
      for (int j = 0; j < pieces.length; j++) {
        ids[i * longest + j + 1] = pieces[j];
      }
      ids[i * longest + pieces.length + 1] = WordPiece.SEP;
      Arrays.fill(mask, i * longest, i * longest + pieces.length + 2, 1);
    }
    long[] shape = {batch.length, longest};
    var feed = new HashMap<String, OnnxTensor>();
    for (var name : session.getInputNames()) {
      var values =
          switch (name) {
            case "input_ids" -> ids;
            case "attention_mask" -> mask;
            default -> new long[ids.length];
          };
      feed.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
    }
    try (var result = session.run(feed)) {
      var hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
      for (int i = 0; i < batch.length; i++) {
        var input = inputs.get(batch[i]);
        for (int j = input.from(); j < input.to(); j++) {
          int base = (i * longest + j + 1) * WIDTH;
          for (int d = 0; d < WIDTH; d++) {
            vectors[batch[i]][d] += hidden.get(base + d) / (input.to() - input.from());
          }
        }
      }
    } finally {
      feed.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
