package org.copydesk.benchmarks.thesaurus;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Distils the thesaurus out of bge-small-en-v1.5. Argument: the file to write. Seven minutes on one
 * core. Deterministic: the same file, byte for byte, on machines whose ONNX Runtime rounds alike.
 *
 * <p>Each word goes through the model in a few contexts, the vectors of its own pieces are
 * averaged, those of its inflected forms added by their frequency, and 256 dimensions are kept.
 * Words whose vectors are near each other are related.
 */
public final class DistilThesaurus {
  // A form that is no dictionary word joins its lemma unless the model sees nothing in common; one
  // that is ("found", "news", "glasses") only where both are near.
  private static final double JOINS_LEMMA = 0.30;
  private static final double WORD_JOINS_LEMMA = 0.60;

  private DistilThesaurus() {}

  /** Distils the thesaurus. */
  public static void main(String[] args) throws IOException, OrtException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: DistilThesaurus OUT.gz");
    }
    var file = Path.of(args[0]);
    EnglishWords words;
    WordVectors vectors;
    try (var model = new SentenceModel()) {
      words = new EnglishWords(model.wordPiece(), WordNet.read());
      vectors = new WordVectors(words.words(), ContextVectors.of(words.words(), model));
    }
    print("%d words embedded", words.words().size());
    var entryOf = words.entries(vectors, JOINS_LEMMA, WORD_JOINS_LEMMA);
    var forms = new TreeMap<String, List<String>>();
    entryOf.forEach(
        (word, entry) -> forms.computeIfAbsent(entry, key -> new ArrayList<>()).add(word));
    var names = List.copyOf(forms.keySet());
    var rows = new float[names.size()][SentenceModel.WIDTH];
    var entries = new ArrayList<ThesaurusWriter.Entry>();
    for (int i = 0; i < rows.length; i++) {
      double frequency = sum(forms.getOrDefault(names.get(i), List.of()), words, vectors, rows[i]);
      boolean isName = words.wordNet().isName(names.get(i));
      entries.add(new ThesaurusWriter.Entry(names.get(i), 1 / frequency, isName));
    }
    Vectors.centre(rows);
    var related = new RelatedWords(Vectors.principal(rows, RelatedWords.DIMENSIONS));
    related.addForms(vectors, words, names, entryOf);
    print("%d entries, %d related pairs", names.size(), related.pairs());
    ThesaurusWriter.write(file, words.withRareForms(entryOf), entries, related);
    print("%d bytes", Files.size(file));
  }

  /** Adds up the vectors of an entry's forms, each by the root of its frequency; returns that. */
  private static double sum(
      List<String> forms, EnglishWords words, WordVectors vectors, float[] row) {
    double frequency = 0;
    for (var form : forms) {
      double share = 1.0 / words.rank(form);
      frequency += share;
      var vector = vectors.row(form);
      for (int d = 0; d < vector.length; d++) {
        row[d] += (float) Math.sqrt(share) * vector[d];
      }
    }
    return frequency;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
