package org.copydesk.benchmarks.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes {@code role-nouns-en.txt}: the common nouns of WordNet 3.1 that often mean a person, an
 * organization or a place, so that a subheadline can refer to a name of the headline by them:
 * "coach", "carmaker", "city".
 *
 * <p>Arguments: the file to write, and a list of words, one a line, of which the nouns are taken.
 */
public final class WordNetRoleNouns {
  // Lemma and sense number of each.
  private static final Map<String, Integer> CLASSES =
      Map.of(
          "person", 1, "organization", 1, "social group", 1, "geographical area", 1, "district", 1);
  // WordNet has another sense of these first, or counts none.
  private static final Set<String> MORE =
      Set.of(
          "chief",
          "duo",
          "giant",
          "group",
          "heavyweight",
          "hopeful",
          "pair",
          "rival",
          "side",
          "star",
          "trio",
          "union");
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

  // WordNet's counts are small: a sense without a count still occurs, the first one more often.
  private static final double FIRST_SENSE = 0.6;
  private static final double OTHER_SENSE = 0.1;
  private static final double OFTEN = 0.35;

  private final Dictionary dictionary;
  private final List<Synset> classes = new ArrayList<>();
  private final Map<Synset, Boolean> known = new HashMap<>();

  private WordNetRoleNouns(Dictionary dictionary) throws JWNLException {
    this.dictionary = dictionary;
    for (var entry : CLASSES.entrySet()) {
      var senses = dictionary.getIndexWord(POS.NOUN, entry.getKey()).getSenses();
      classes.add(senses.get(entry.getValue() - 1));
    }
  }

  /** Writes the list. */
  public static void main(String[] arguments) throws JWNLException, IOException {
    var maker = new WordNetRoleNouns(Dictionary.getDefaultResourceInstance());
    var nouns = new TreeSet<String>();
    for (var word : Files.readAllLines(Path.of(arguments[1]))) {
      if (MORE.contains(word) || (WORD.matcher(word).matches() && maker.isRole(word))) {
        nouns.add(word);
      }
    }
    var lines = new ArrayList<String>();
    lines.add(
        "# Nouns that refer to a person, an organization or a place by its role: common nouns of");
    lines.add("# WordNet 3.1 (Princeton University, WordNet licence). Made by WordNetRoleNouns in");
    lines.add("# benchmarks/.");
    lines.addAll(nouns);
    Files.write(Path.of(arguments[0]), lines);
  }

  private boolean isRole(String lemma) throws JWNLException {
    var noun = dictionary.getIndexWord(POS.NOUN, lemma);
    if (noun == null || !noun.getLemma().equals(lemma)) {
      return false;
    }
    double roles = 0;
    double uses = uses(lemma, POS.VERB) + uses(lemma, POS.ADJECTIVE);
    for (int i = 0; i < noun.getSenses().size(); i++) {
      var sense = noun.getSenses().get(i);
      double count = count(sense, lemma) + (i == 0 ? FIRST_SENSE : OTHER_SENSE);
      uses += count;
      roles += has(sense, lemma) && isRole(sense) ? count : 0;
    }
    return roles >= OFTEN * uses;
  }

  private double uses(String lemma, POS partOfSpeech) throws JWNLException {
    IndexWord word = dictionary.getIndexWord(partOfSpeech, lemma);
    double uses = 0;
    if (word != null && word.getLemma().equals(lemma)) {
      for (var sense : word.getSenses()) {
        uses += count(sense, lemma) + OTHER_SENSE;
      }
    }
    return uses;
  }

  private static int count(Synset sense, String lemma) {
    return sense.getWords().stream()
        .filter(word -> word.getLemma().equals(lemma))
        .mapToInt(Word::getUseCount)
        .sum();
  }

  /** Returns whether a sense has a word as it is, and not as a name: Geneva, the geneva. */
  private static boolean has(Synset sense, String lemma) {
    return sense.getWords().stream().anyMatch(word -> word.getLemma().equals(lemma));
  }

  private boolean isRole(Synset sense) throws JWNLException {
    var role = known.get(sense);
    if (role == null) {
      known.put(sense, false); // ends a cycle
      role = classes.contains(sense);
      for (var pointer : sense.getPointers(PointerType.HYPERNYM)) {
        role |= isRole(pointer.getTargetSynset());
      }
      known.put(sense, role);
    }
    return role;
  }
}
