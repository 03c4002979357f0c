package org.copydesk.lexicon.sense;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.jspecify.annotations.Nullable;

/** The lists of senses of a language, read: words and phrases with senses on axes. Immutable. */
final class SenseEntries {
  private final Map<String, Entry> entries = new HashMap<>(16384);
  private final List<String> axes = new ArrayList<>();
  private final Map<String, Integer> scaleNumbers = new HashMap<>();
  private final BitSet twoSided = new BitSet();
  private final int[] groups;
  // Null for English.
  private final @Nullable EntryForms forms;

  /** What begins with a word: its own senses, and phrases. */
  static final class Entry {
    private final List<Sense> senses = new ArrayList<>(2);
    private final List<SensePhrase> phrases = new ArrayList<>(0);
    private boolean irregular;

    List<Sense> senses() {
      return senses;
    }

    List<SensePhrase> phrases() {
      return phrases;
    }

    /** Returns whether it is a listed form of another word. */
    boolean isIrregular() {
      return irregular;
    }
  }

  /** Reads the lists; {@code forms} are those of a language whose entries are inflected here. */
  SenseEntries(LanguageProfile profile, @Nullable EntryForms forms) {
    this.forms = forms;
    profile.lines(Resource.SCALES).forEach(this::addScaleLine);
    this.groups = new int[axes.size()];
    profile.lines(Resource.AXIS_GROUPS).forEach(this::addGroup);
    profile.lines(Resource.OPPOSITES).forEach(this::addPair);
    profile.lines(Resource.SIBLINGS).forEach(this::addSiblings);
    profile.lines(Resource.WORDNET_SIBLINGS).forEach(this::addSiblings);
  }

  /** Returns what begins with a word; null for nothing. */
  @Nullable Entry get(String word) {
    return entries.get(word);
  }

  /** Returns the name of an axis. */
  String axis(int number) {
    return axes.get(number);
  }

  /** Returns whether an axis has two opposite sides. */
  boolean isTwoSided(int axis) {
    return twoSided.get(axis);
  }

  /** Returns the groups of each scale, a bit for each. */
  int[] groups() {
    return groups.clone();
  }

  private void addGroup(String line) {
    int colon = line.indexOf(':');
    var group = AxisGroup.of(line.substring(0, colon).strip());
    for (var axis : line.substring(colon + 1).split(",", -1)) {
      var number = scaleNumbers.get(axis.strip());
      if (number != null) { // a language may have fewer
        groups[number] |= group.bit();
      }
    }
  }

  private void addScaleLine(String line) {
    var fields = line.split("\t", -1);
    int axis = scaleNumbers.computeIfAbsent(fields[0], this::newAxis);
    int side = fields[1].equals("+") ? 1 : fields[1].equals("-") ? -1 : 0;
    int degree = Integer.parseInt(fields[2]);
    if (side != 0) {
      twoSided.set(axis);
    }
    var partOfSpeech = PartOfSpeech.of(fields[3]);
    for (var word : fields[4].split(",", -1)) {
      add(word, Sense.Kind.SCALE, axis, side, degree, partOfSpeech);
    }
  }

  private int newAxis(String name) {
    axes.add(name);
    return axes.size() - 1;
  }

  private void addPair(String line) {
    var fields = line.split("\t", -1);
    var kind =
        switch (fields[0]) {
          case "antonym", "complement", "reversal", "negation-cue" -> Sense.Kind.OPPOSITES;
          case "converse" -> Sense.Kind.CONVERSES;
          case "symmetric" -> Sense.Kind.SYMMETRIC;
          default -> null;
        };
    if (kind == null) {
      return;
    }
    int axis = newAxis(fields[0]);
    var partOfSpeech = PartOfSpeech.of(fields[1]);
    add(fields[2], kind, axis, 1, 0, partOfSpeech);
    if (fields.length > 3) {
      add(fields[3], kind, axis, -1, 0, partOfSpeech);
    }
  }

  private void addSiblings(String line) {
    var fields = line.split("\t", -1);
    int axis = newAxis(fields[0]);
    var partOfSpeech = fields.length > 2 ? PartOfSpeech.of(fields[2]) : PartOfSpeech.N;
    int member = 0;
    for (var names : fields[1].split(",", -1)) {
      for (var name : names.split("/", -1)) {
        add(name, Sense.Kind.SIBLINGS, axis, member, 0, partOfSpeech);
      }
      member++;
    }
  }

  private void add(
      String text, Sense.Kind kind, int axis, int side, int degree, PartOfSpeech partOfSpeech) {
    var entry = text.strip().toLowerCase(Locale.ROOT);
    boolean vague = entry.startsWith("*");
    entry = vague ? entry.substring(1) : entry;
    if (entry.indexOf('…') >= 0 || entry.startsWith("(") || entry.isEmpty() || entry.equals("-")) {
      return;
    }
    var sense = new Sense(kind, axis, side, degree, partOfSpeech, vague);
    if (forms != null) {
      forms.of(entry, partOfSpeech).forEach(form -> put(form, sense));
      return;
    }
    int bracket = entry.indexOf('(');
    var phrase = (bracket < 0 ? entry : entry.substring(0, bracket)).strip();
    if (phrase.startsWith("be ")) {
      phrase = phrase.substring(3);
      bracket = -1;
    }
    int space = phrase.indexOf(' ');
    var first = space < 0 ? phrase : phrase.substring(0, space);
    var rest = space < 0 ? null : phrase.substring(space + 1).split(" ", -1);
    put(first, rest, sense, false);
    var american = american(first);
    if (!american.equals(first)) {
      put(american, rest, sense, false);
    }
    if (bracket >= 0) {
      var forms = entry.substring(bracket + 1, Math.max(bracket + 1, entry.indexOf(')')));
      for (var form : forms.split("[\\s/]+", -1)) {
        if (!form.equals(first) && !form.isEmpty()) {
          put(form, rest, sense, true);
        }
      }
    }
  }

  private void put(String first, String @Nullable [] rest, Sense sense, boolean irregular) {
    var entry = entries.computeIfAbsent(first, word -> new Entry());
    entry.irregular |= irregular;
    if (rest == null) {
      entry.senses.add(sense);
    } else {
      entry.phrases.add(new SensePhrase(List.of(rest), sense, false));
    }
  }

  private void put(EntryForms.Form form, Sense sense) {
    var entry = entries.computeIfAbsent(form.first(), word -> new Entry());
    var rest = form.rest();
    if (rest != null) {
      entry.phrases.add(new SensePhrase(rest, sense, form.apart()));
    } else if (!entry.senses.contains(sense)) {
      entry.senses.add(sense);
    }
  }

  /** Returns the American spelling of a British word, or the word; some are no words at all. */
  private static String american(String word) {
    var spelling = word;
    if (word.endsWith("ise") || word.endsWith("yse")) {
      spelling = word.substring(0, word.length() - 2) + "ze";
    }
    int our = spelling.indexOf("our");
    return our > 1 ? spelling.substring(0, our) + "or" + spelling.substring(our + 3) : spelling;
  }
}
