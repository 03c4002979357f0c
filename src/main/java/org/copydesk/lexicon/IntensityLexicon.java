package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.text.Word;

/**
 * Scales of verbs that describe one kind of act with different intensity: {@code suggest < urge <
 * demand < order}. Immutable.
 *
 * @since 0.1.0
 */
public final class IntensityLexicon {
  private static final LanguageCache<IntensityLexicon> BY_LANGUAGE =
      new LanguageCache<>(
          language -> parse(LanguageProfile.of(language).lines(Resource.INTENSITY_SCALES)));

  private final List<IntensityScale> scales;
  private final PhraseTable<ScalePoint> phrases = new PhraseTable<>();

  private IntensityLexicon(List<IntensityScale> scales) {
    this.scales = List.copyOf(scales);
    for (var scale : scales) {
      for (int i = 0; i < scale.steps().size(); i++) {
        var step = new ScalePoint(scale.name(), i + 1, scale.appliesToParaphrases());
        var vagueStep = new ScalePoint(scale.name(), i + 1, false);
        for (var word : scale.steps().get(i)) {
          boolean vague = word.startsWith("?");
          for (var form : Inflections.of(vague ? word.substring(1) : word)) {
            add(form, vague ? vagueStep : step);
          }
        }
      }
    }
  }

  private void add(String form, ScalePoint step) {
    for (var known : phrases.values(form)) {
      if (known.scale().equals(step.scale()) && !known.same(step)) {
        throw new IllegalArgumentException("'" + form + "' is on two steps of " + step.scale());
      }
    }
    phrases.add(form, step);
  }

  /**
   * A verb's place on a scale.
   *
   * @param scale name of the scale, such as {@code directing}
   * @param intensity its step from below, from 1; more is stronger
   * @param appliesToParaphrases whether another step means another act even in quite other words
   * @since 0.1.0
   */
  public record ScalePoint(String scale, int intensity, boolean appliesToParaphrases) {

    /** Returns whether both are the same place. */
    public boolean same(ScalePoint step) {
      return intensity == step.intensity
          && appliesToParaphrases == step.appliesToParaphrases
          && scale.equals(step.scale);
    }
  }

  /** Returns the scales of a language; those of one without a list are empty. */
  public static IntensityLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  /**
   * Reads scales.
   *
   * @param lines {@code name: word, word < word}, weakest first, each word with the forms that its
   *     inflection isn't regular in; a star after the name of a loose scale, a question mark before
   *     a word of it that has other senses too
   * @throws IllegalArgumentException if a line has no name or fewer than two steps, or a word is on
   *     two steps
   */
  public static IntensityLexicon parse(Collection<String> lines) {
    return new IntensityLexicon(List.of()).with(lines);
  }

  /**
   * Returns these scales and more.
   *
   * @param lines as in {@link #parse}. A line with the name of a scale that is there adds to it: a
   *     step that has a word of that scale is that word's step, any other goes right above the one
   *     before it on the line, or below the one after it; a star says nothing there
   * @throws IllegalArgumentException as {@link #parse} does, or if a line that adds to a scale has
   *     no word of it, or has its words in another order
   */
  public IntensityLexicon with(Collection<String> lines) {
    return and(lines.stream().map(IntensityScale::parse).toList());
  }

  /**
   * Returns these scales and one more, or more steps for the one of that name, which are placed as
   * in {@link #with(Collection)}.
   *
   * @param name name of the scale
   * @param steps words and phrases of each step, weakest first. Their first word is inflected
   *     regularly; irregular forms are listed as words of their own
   * @throws IllegalArgumentException if the name is blank or has a colon, there are fewer than two
   *     steps, a step is empty, a word has other characters than letters, digits, spaces, hyphens
   *     and apostrophes, or a word is on two steps; or, for a scale that is there, as in {@link
   *     #with(Collection)}
   */
  public IntensityLexicon with(String name, List<? extends Collection<String>> steps) {
    return and(List.of(IntensityScale.of(name, steps)));
  }

  private IntensityLexicon and(List<IntensityScale> more) {
    var byName = new LinkedHashMap<String, IntensityScale>();
    scales.forEach(scale -> byName.put(scale.name(), scale));
    more.forEach(scale -> byName.merge(scale.name(), scale, IntensityScale::with));
    return new IntensityLexicon(List.copyOf(byName.values()));
  }

  /** Returns the words and phrases on a scale among tokens, in order; a word may be on several. */
  public List<LexiconMatch<ScalePoint>> matches(List<? extends Word> tokens) {
    var matches = new ArrayList<LexiconMatch<ScalePoint>>();
    for (int i = 0; i < tokens.size(); ) {
      var match = phrases.at(tokens, i);
      int to = match == null ? i + 1 : match.to();
      if (match != null) {
        for (var point : match.value()) {
          matches.add(new LexiconMatch<>(i, to, point));
        }
      }
      i = to;
    }
    return matches;
  }
}
