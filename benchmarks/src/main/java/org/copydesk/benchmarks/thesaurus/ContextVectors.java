package org.copydesk.benchmarks.thesaurus;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The vectors of words in a few contexts: alone, a word looks to the model like a query; in a
 * sentence it means what it means in the news.
 */
final class ContextVectors {
  // As a noun, as a verb, as a subject. Each measured better than no context, all three better yet.
  private static final List<List<String>> CONTEXTS =
      List.of(
          List.of("the ", " in the news headline"),
          List.of("they ", " it"),
          List.of("news about ", " today"));

  private ContextVectors() {}

  /** Returns the mean, over the contexts, of the centred vector of each word's own pieces. */
  static float[][] of(List<String> words, SentenceModel model) throws OrtException {
    var sum = new float[words.size()][SentenceModel.WIDTH];
    for (var context : CONTEXTS) {
      int[] before = model.wordPiece().encode(context.get(0));
      int[] after = model.wordPiece().encode(context.get(1));
      var inputs = new ArrayList<SentenceModel.Input>();
      for (var word : words) {
        int[] target = model.wordPiece().encode(word);
        var ids = Arrays.copyOf(before, before.length + target.length + after.length);
        System.arraycopy(target, 0, ids, before.length, target.length);
        System.arraycopy(after, 0, ids, before.length + target.length, after.length);
        inputs.add(new SentenceModel.Input(ids, before.length, before.length + target.length));
      }
      var rows = model.embed(inputs);
      Vectors.centre(rows);
      for (int i = 0; i < rows.length; i++) {
        for (int d = 0; d < SentenceModel.WIDTH; d++) {
          sum[i][d] += rows[i][d];
        }
      }
    }
    for (var row : sum) {
      Vectors.normalise(row);
    }
    return sum;
  }
}
