package org.copydesk.model;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes vectors of texts with a network that gives a vector for each piece. Thread-safe. */
final class SentenceEncoder {
  /** How the vector of a text is made. */
  enum Pooling {
    /** It is that of the text's begin. */
    CLS,
    /** It is the mean of those of all pieces, begin and end too. */
    MEAN
  }

  // A batch as large as the passages of an article; more would only take memory.
  private static final int BATCH = 32;

  private final OnnxNetwork network;
  private final WordPiece wordPiece;
  private final Pooling pooling;
  private final String prefix;
  private final int prefixed; // pieces of the prefix
  private final int maxTokens;

  SentenceEncoder(
      OnnxNetwork network, WordPiece wordPiece, Pooling pooling, String prefix, int maxTokens) {
    this.network = network;
    this.wordPiece = wordPiece;
    this.pooling = pooling;
    this.prefix = prefix;
    this.prefixed = wordPiece.encode(prefix, maxTokens).length;
    this.maxTokens = maxTokens;
  }

  /** Returns the encodings of texts, in their order; texts of like length are run together. */
  List<Encoding> encode(List<String> texts) {
    var ids = texts.stream().map(text -> wordPiece.encode(prefix + text, maxTokens - 2)).toList();
    var order =
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> ids.get(i).length)
                    .thenComparing(ids::get, Arrays::compare))
            .toList();
    var encodings = new Encoding[texts.size()];
    for (int from = 0; from < order.size(); from += BATCH) {
      var batch = order.subList(from, Math.min(order.size(), from + BATCH));
      encode(batch, ids, encodings);
    }
    return List.of(encodings);
  }

  private void encode(List<Integer> batch, List<int[]> ids, Encoding[] encodings) {
    var rows = new ArrayList<int[]>();
    batch.forEach(i -> rows.add(ids.get(i)));
    int length = rows.get(rows.size() - 1).length + 2;
    var input = new Rows(rows.size(), length, wordPiece.special());
    for (int row = 0; row < rows.size(); row++) {
      input.set(row, rows.get(row));
    }
    var output = network.run(input.ids, input.mask, input.types, rows.size());
    int width = (int) output.shape()[2];
    for (int row = 0; row < rows.size(); row++) {
      encodings[batch.get(row)] =
          encoding(output.values(), row * length, rows.get(row).length, width);
    }
  }

  private Encoding encoding(FloatBuffer values, int from, int size, int width) {
    float[] whole = new float[width];
    if (pooling == Pooling.CLS) {
      values.get(from * width, whole);
    } else {
      float[] one = new float[width];
      for (int i = 0; i < size + 2; i++) {
        values.get((from + i) * width, one);
        for (int d = 0; d < width; d++) {
          whole[d] += one[d];
        }
      }
    }
    float[][] pieces = new float[Math.max(0, size - prefixed)][width];
    for (int i = 0; i < pieces.length; i++) {
      values.get((from + 1 + prefixed + i) * width, pieces[i]);
      normalise(pieces[i]);
    }
    normalise(whole);
    return new Encoding(whole, pieces);
  }

  private static void normalise(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int d = 0; d < vector.length && length > 0; d++) {
      vector[d] /= length;
    }
  }
}
