package org.copydesk.lexicon.sense;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the forms of a list's entries in a language with {@link RegularForms}. Immutable. */
final class EntryForms {
  private static final char BAR = '|';

  private final RegularForms regular;

  EntryForms(RegularForms regular) {
    this.regular = regular;
  }

  /**
   * One form of an entry.
   *
   * @param first its first word
   * @param rest its other words; null for a single word
   * @param apart whether they stand at the end of the clause, behind other words
   */
  record Form(String first, @Nullable List<String> rest, boolean apart) {}

  /**
   * Returns the forms of an entry in lower case: of {@code hausse}, of {@code sinken (sank
   * gesunken)}, and of {@code ab|nehmen (nimmt nahm genommen)} and {@code in kraft |treten
   * (tritt)}, whose part before the bar stands at the end of a main clause.
   */
  List<Form> of(String entry, PartOfSpeech partOfSpeech) {
    int bracket = entry.indexOf('(');
    var phrase = (bracket < 0 ? entry : entry.substring(0, bracket)).strip();
    var irregular = new LinkedHashSet<String>();
    if (bracket >= 0) {
      for (var form : entry.substring(bracket + 1, entry.indexOf(')')).split("[\\s/]+", -1)) {
        irregular.addAll(regular.of(form, PartOfSpeech.ADJ));
      }
    }
    int bar = phrase.indexOf(BAR);
    if (bar >= 0) {
      return separable(phrase.substring(0, bar), phrase.substring(bar + 1), irregular);
    }
    return phrase.indexOf(' ') < 0
        ? single(phrase, partOfSpeech, irregular)
        : phrase(phrase.split(" ", -1), partOfSpeech, irregular);
  }

  private List<Form> single(String word, PartOfSpeech partOfSpeech, Set<String> irregular) {
    var words = new LinkedHashSet<>(regular.of(word, partOfSpeech));
    words.addAll(irregular);
    return words.stream().map(form -> new Form(form, null, false)).toList();
  }

  private List<Form> phrase(String[] words, PartOfSpeech partOfSpeech, Set<String> irregular) {
    var forms = new ArrayList<Form>();
    var firsts = new LinkedHashSet<>(regular.of(words[0], partOfSpeech));
    firsts.addAll(irregular);
    boolean isVerb = partOfSpeech == PartOfSpeech.V;
    if (!isVerb) {
      firsts.addAll(regular.of(words[0], PartOfSpeech.ADJ));
    }
    int last = words.length - 1;
    var lasts = isVerb || last > 1 ? Set.of(words[last]) : regular.of(words[last], partOfSpeech);
    for (var first : firsts) {
      for (var end : lasts) {
        var rest = new String[last];
        System.arraycopy(words, 1, rest, 0, last);
        rest[last - 1] = end;
        forms.add(new Form(first, List.of(rest), false));
      }
    }
    return forms;
  }

  private List<Form> separable(String prefix, String verb, Set<String> irregular) {
    var verbs = new LinkedHashSet<>(regular.of(verb, PartOfSpeech.V));
    verbs.addAll(irregular);
    boolean joined = !prefix.endsWith(" ");
    var words = prefix.strip().split(" ", -1);
    var forms = new ArrayList<Form>();
    for (var form : verbs) {
      forms.add(new Form(form, List.of(words), true));
      if (joined) {
        forms.add(new Form(prefix + form, null, false));
      } else {
        var rest = new String[words.length];
        System.arraycopy(words, 1, rest, 0, words.length - 1);
        rest[words.length - 1] = form;
        forms.add(new Form(words[0], List.of(rest), false));
      }
    }
    if (joined) {
      forms.add(new Form(prefix + "zu" + verb, null, false));
    }
    return forms;
  }
}
