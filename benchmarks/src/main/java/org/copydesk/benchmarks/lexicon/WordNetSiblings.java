package org.copydesk.benchmarks.lexicon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes {@code wordnet-siblings-en.tsv}: co-hyponyms of WordNet 3.1 in classes of concrete things.
 *
 * <p>Arguments: the file to write, and a list of words, one a line, of which members are made.
 * {@code sibling-classes-en.txt} lists the classes, {@code siblings-en-left-out.txt} the words that
 * are left out and those that say the same.
 *
 * <p>A set has the members of a class that are no kinds of each other. The names of one thing, its
 * kinds, and what a reader may call by the same name, are one member, with {@code /} between them;
 * the kinds of a member make a set of their own.
 */
public final class WordNetSiblings {
  private static final int MIN_MEMBERS = 2;

  private final Dictionary dictionary;
  private final Set<String> common;
  private final Set<String> leftOut = new HashSet<>();
  private final List<Set<String>> same = new ArrayList<>();
  private final Set<String> lines = new LinkedHashSet<>();

  private WordNetSiblings(Dictionary dictionary, Set<String> common) throws IOException {
    this.dictionary = dictionary;
    this.common = common;
    for (var line : read("siblings-en-left-out.txt")) {
      if (line.indexOf('=') >= 0) {
        var names = new TreeSet<String>();
        for (var name : line.split("=", -1)) {
          names.add(name.strip());
        }
        same.add(names);
      } else {
        leftOut.add(line.strip());
      }
    }
  }

  /** Writes the list. */
  public static void main(String[] args) throws JWNLException, IOException {
    var common = new HashSet<>(Files.readAllLines(Path.of(args[1])));
    var siblings = new WordNetSiblings(Dictionary.getDefaultResourceInstance(), common);
    for (var line : read("sibling-classes-en.txt")) {
      int colon = line.indexOf(':');
      var root = line.substring(colon + 1).strip();
      int space = root.lastIndexOf(' ');
      siblings.addClass(
          line.substring(0, colon),
          root.substring(0, space),
          Integer.parseInt(root.substring(space + 1)));
    }
    try (var out =
        new PrintStream(Files.newOutputStream(Path.of(args[0])), false, StandardCharsets.UTF_8)) {
      siblings.lines.forEach(line -> out.print(line + "\n"));
    }
  }

  private void addClass(String name, String noun, int sense) throws JWNLException {
    var word = dictionary.getIndexWord(POS.NOUN, noun);
    if (word == null || word.getSenses().size() < sense) {
      throw new IllegalArgumentException("no sense " + sense + " of " + noun);
    }
    add(name, word.getSenses().get(sense - 1), new HashSet<>());
  }

  /** Adds the set of the highest usable kinds of a thing, and those of each of them. */
  private void add(String name, Synset thing, Set<Synset> seen) throws JWNLException {
    var kinds = new ArrayList<Synset>();
    highest(thing, kinds, new HashSet<>());
    var members = new ArrayList<Set<String>>();
    for (var kind : kinds) {
      var names = new LinkedHashSet<>(names(kind));
      addKinds(kind, names, new HashSet<>());
      members.add(names);
    }
    join(members);
    boolean known =
        members.stream().filter(names -> names.stream().anyMatch(n -> n.indexOf(' ') < 0)).count()
            >= MIN_MEMBERS;
    if (known) {
      members.forEach(WordNetSiblings::dropLonger);
      members.sort(Comparator.comparing(names -> names.iterator().next()));
      var texts = members.stream().map(names -> String.join("/", names)).toList();
      lines.add(name + "\t" + String.join(", ", texts));
    }
    for (var kind : kinds) {
      if (seen.add(kind)) {
        add(names(kind).get(0).replace(' ', '-') + "-kinds", kind, seen);
      }
    }
  }

  /** Makes one member of those that share a name or have names that say the same. */
  private void join(List<Set<String>> members) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = members.size() - 1; j > i; j--) {
        if (isOne(members.get(i), members.get(j))) {
          members.get(i).addAll(members.remove(j));
          j = members.size();
        }
      }
    }
  }

  private boolean isOne(Set<String> names, Set<String> others) {
    for (var name : names) {
      if (others.contains(name)) {
        return true;
      }
      for (var set : same) {
        if (set.contains(name) && others.stream().anyMatch(set::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private void highest(Synset thing, List<Synset> kinds, Set<Synset> seen) throws JWNLException {
    for (var pointer : thing.getPointers(PointerType.HYPONYM)) {
      var kind = pointer.getTargetSynset();
      if (!seen.add(kind)) {
        continue;
      }
      if (names(kind).isEmpty()) {
        highest(kind, kinds, seen);
      } else {
        kinds.add(kind);
      }
    }
  }

  private void addKinds(Synset thing, Set<String> names, Set<Synset> seen) throws JWNLException {
    for (var pointer : thing.getPointers(PointerType.HYPONYM)) {
      var kind = pointer.getTargetSynset();
      if (seen.add(kind)) {
        names.addAll(names(kind));
        addKinds(kind, names, seen);
      }
    }
  }

  /** Returns the usual names of a thing: common words that mean it first of all. */
  private List<String> names(Synset thing) throws JWNLException {
    var names = new ArrayList<String>();
    for (var word : thing.getWords()) {
      var lemma = word.getLemma().replace('_', ' ').strip();
      if (lemma.equals(lemma.toLowerCase(Locale.ROOT)) && isUsual(lemma, thing)) {
        names.add(lemma);
      }
    }
    return names;
  }

  private boolean isUsual(String lemma, Synset thing) throws JWNLException {
    if (leftOut.contains(lemma) || lemma.length() < 3) {
      return false;
    }
    for (var part : lemma.split("[ -]", -1)) {
      if (!common.contains(part)) {
        return false;
      }
    }
    if (lemma.indexOf(' ') > 0 && uses(thing, lemma) <= 1) {
      return false; // no text that WordNet read has it
    }
    var senses = dictionary.getIndexWord(POS.NOUN, lemma).getSenses();
    int sense = senses.indexOf(thing);
    return sense == 0 || (sense == 1 && uses(thing, lemma) * 2 >= uses(senses.get(0), lemma));
  }

  private static int uses(Synset thing, String lemma) {
    for (var word : thing.getWords()) {
      if (word.getLemma().replace('_', ' ').equals(lemma)) {
        return word.getUseCount() + 1;
      }
    }
    return 0;
  }

  /** Drops the names that end in another one: "red cabbage" is found as "cabbage". */
  private static void dropLonger(Set<String> names) {
    var all = Set.copyOf(names);
    names.removeIf(name -> all.stream().anyMatch(other -> name.endsWith(" " + other)));
  }

  private static List<String> read(String name) throws IOException {
    try (var list = WordNetSiblings.class.getResourceAsStream(name)) {
      var lines = new ArrayList<String>();
      if (list != null) {
        new String(list.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(lines::add);
      }
      return lines;
    }
  }
}
