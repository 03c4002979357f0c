package org.copydesk.benchmarks.lexicon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes the part of {@code antonyms-en.txt} that comes from WordNet 3.1: its direct antonyms of
 * verbs, adjectives and nouns of which both are common words.
 *
 * <p>Arguments: the file to write; {@code antonyms-en-left-out.txt} beside this class lists the
 * pairs that are opposites in the dictionary, but no contradiction in news.
 */
public final class WordNetAntonyms {
  // Senses that WordNet's tagged texts have at least so often; below, rare senses of common words
  // come in (a "bear" who sells shares).
  private static final int MIN_USES = 3;

  private WordNetAntonyms() {}

  /** Writes the list. */
  public static void main(String[] args) throws JWNLException, IOException {
    var leftOut = new TreeSet<String>(read("antonyms-en-left-out.txt"));
    try (var out =
        new PrintStream(Files.newOutputStream(Path.of(args[0])), false, StandardCharsets.UTF_8)) {
      for (var pos : List.of(POS.VERB, POS.ADJECTIVE, POS.NOUN)) {
        out.print("# " + pos.getLabel() + "s of WordNet 3.1\n");
        for (var line : pairs(Dictionary.getDefaultResourceInstance(), pos)) {
          if (!leftOut.contains(line)) {
            out.print(line + "\n");
          }
        }
      }
    }
  }

  private static Collection<String> pairs(Dictionary dictionary, POS pos) throws JWNLException {
    var pairs = new TreeSet<String>();
    var synsets = dictionary.getSynsetIterator(pos);
    while (synsets.hasNext()) {
      for (var word : synsets.next().getWords()) {
        for (var pointer : word.getPointers(PointerType.ANTONYM)) {
          if (pointer.getTarget() instanceof Word other && common(word) && common(other)) {
            var both = new TreeSet<>(List.of(word.getLemma(), other.getLemma()));
            if (both.size() == 2) {
              pairs.add(both.first() + " | " + both.last());
            }
          }
        }
      }
    }
    return pairs;
  }

  private static boolean common(Word word) {
    return word.getUseCount() >= MIN_USES
        && word.getLemma().chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static List<String> read(String name) throws IOException {
    try (var list = WordNetAntonyms.class.getResourceAsStream(name)) {
      var lines = new ArrayList<String>();
      if (list != null) {
        new String(list.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(lines::add);
      }
      return lines;
    }
  }
}
