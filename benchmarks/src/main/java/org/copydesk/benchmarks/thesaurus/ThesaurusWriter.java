package org.copydesk.benchmarks.thesaurus;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the thesaurus in the format that {@link org.copydesk.lexicon.thesaurus.Thesaurus} reads.
 */
final class ThesaurusWriter {
  private static final int MAGIC = 0x43445431;
  private static final int NAME = 0x80;
  private static final int STEPS_OF_RANK = 8;

  private final List<Entry> entries;
  private final RelatedWords related;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> number = new HashMap<>();

  /**
   * An entry of the thesaurus.
   *
   * @param word the word that represents it
   * @param rank by frequency, 1 the most frequent
   * @param isName whether it is written with a capital
   */
  record Entry(String word, double rank, boolean isName) {}

  private ThesaurusWriter(List<Entry> entries, RelatedWords related) {
    this.entries = entries;
    this.related = related;
  }

  /** Writes the forms with the word of their entry, the entries and what they are related to. */
  static void write(
      Path file, SortedMap<String, String> forms, List<Entry> entries, RelatedWords related)
      throws IOException {
    var writer = new ThesaurusWriter(entries, related);
    writer.addForms(forms);
    writer.addEntries();
    try (var gzip = new BestGzip(Files.newOutputStream(file))) {
      writer.bytes.writeTo(gzip);
    }
  }

  // Java's gzip header has no time in it.
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private void addForms(SortedMap<String, String> forms) throws IOException {
    // Entries are numbered in the order in which the first of their forms occurs.
    for (var entry : forms.values()) {
      number.putIfAbsent(entry, number.size());
    }
    var head = new DataOutputStream(bytes);
    head.writeInt(MAGIC);
    head.writeInt(forms.size());
    head.writeInt(number.size());
    var last = "";
    int opened = 0;
    for (var form : forms.entrySet()) {
      var word = form.getKey();
      int shared = shared(last, word);
      addVarint(shared);
      addVarint(word.length() - shared);
      bytes.writeBytes(word.substring(shared).getBytes(US_ASCII));
      int entry = numberOf(form.getValue());
      addVarint(entry == opened ? 0 : entry + 1);
      opened += entry == opened ? 1 : 0;
      last = word;
    }
  }

  private void addEntries() {
    var order = new int[entries.size()];
    for (int i = 0; i < order.length; i++) {
      order[numberOf(entries.get(i).word())] = i;
    }
    for (int i : order) {
      var entry = entries.get(i);
      double octaves = Math.log(Math.max(1, entry.rank())) / Math.log(2);
      bytes.write((int) Math.round(octaves * STEPS_OF_RANK) | (entry.isName() ? NAME : 0));
    }
    for (int i = 0; i < order.length; i++) {
      var higher = new TreeMap<Integer, Integer>();
      related
          .of(order[i])
          .forEach((other, steps) -> higher.put(numberOf(entries.get(other).word()), steps));
      addRelated(i, higher.tailMap(i + 1));
    }
  }

  private void addRelated(int entry, SortedMap<Integer, Integer> higher) {
    addVarint(higher.size());
    int last = entry;
    for (var other : higher.entrySet()) {
      addVarint(other.getKey() - last);
      bytes.write(other.getValue());
      last = other.getKey();
    }
  }

  private int numberOf(String word) {
    var found = number.get(word);
    if (found == null) {
      throw new IllegalStateException("an entry without forms: " + word);
    }
    return found;
  }

  private static int shared(String first, String second) {
    int shared = 0;
    while (shared < Math.min(first.length(), second.length())
        && first.charAt(shared) == second.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private void addVarint(int value) {
    int rest = value;
    for (; rest > 0x7f; rest >>>= 7) {
      bytes.write((rest & 0x7f) | 0x80);
    }
    bytes.write(rest);
  }
}
