package org.copydesk.input.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.MissingParts;
import org.copydesk.lexicon.NearestName;
import org.copydesk.text.SourcePosition;

/** Keys of a record that article JSON doesn't have; one may be meant for a missing part. */
final class UnknownKeys {
  private static final int MAX_KEPT = 100;
  private static final int MAX_SHOWN = 5;

  // Spelled without "_", "-" and capitals.
  private static final Set<String> HEADLINES = Set.of("heading", "hed", "headlinetext", "name");
  private static final Set<String> BODIES =
      Set.of("bodyhtml bodytext content copy fulltext html paragraphs story text".split(" ", -1));

  // Beside the article in what copydesk read prints.
  private static final Set<String> BESIDE = Set.of("source", "origins", "leftOut", "notes");

  private final Map<String, Diagnostic> keys = new LinkedHashMap<>();
  private int others;

  void add(String name, Diagnostic place) {
    if (BESIDE.contains(name)) {
      return;
    }
    if (keys.size() < MAX_KEPT) {
      keys.putIfAbsent(name, place);
    } else {
      others++;
    }
  }

  /** Returns the article with a note on a missing part, and on the key that may be meant for it. */
  Article noted(Article article, int recordLine) {
    if (!MissingParts.isAny(article)) {
      return article;
    }
    var missing = new ArrayList<Role>();
    if (article.passage(Role.HEADLINE).isEmpty()) {
      missing.add(Role.HEADLINE);
    }
    if (article.body().isEmpty()) {
      missing.add(Role.PARAGRAPH);
    }
    var place =
        keys.keySet().stream()
            .filter(name -> meant(name, missing).isPresent())
            .findFirst()
            .map(keys::get)
            .map(at -> new SourcePosition(Math.max(1, at.line()), at.column()))
            .orElse(new SourcePosition(recordLine, 0));
    return MissingParts.noted(
        article, place, "\"headline\"", "\"body\"", keys.isEmpty() ? "" : hint(missing));
  }

  private String hint(List<Role> missing) {
    // Keys that were probably meant come first.
    var shown =
        keys.keySet().stream()
            .sorted(Comparator.comparing(name -> meant(name, missing).isEmpty()))
            .limit(MAX_SHOWN)
            .toList();
    if (keys.size() == 1) {
      return "; unknown key " + named(shown.get(0), missing, ", did you mean ", "?");
    }
    var names = shown.stream().map(name -> named(name, missing, " (did you mean ", "?)")).toList();
    int more = keys.size() + others - shown.size();
    return "; unknown keys "
        + String.join(", ", names)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String named(String name, List<Role> missing, String before, String after) {
    return ArticleFields.quoted(name)
        + meant(name, missing).map(key -> before + ArticleFields.quoted(key) + after).orElse("");
  }

  /** Returns the key of a missing role that a name probably means. */
  private static Optional<String> meant(String name, List<Role> missing) {
    var plain = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    if (HEADLINES.contains(plain) || BODIES.contains(plain)) {
      var role = BODIES.contains(plain) ? Role.PARAGRAPH : Role.HEADLINE;
      return missing.contains(role) ? Optional.of(role.key()) : Optional.empty();
    }
    var names = new ArrayList<String>();
    if (missing.contains(Role.HEADLINE)) {
      names.addAll(List.of("headline", "title"));
    }
    if (missing.contains(Role.PARAGRAPH)) {
      names.addAll(List.of("body", "articleBody"));
    }
    // Half of the words of four letters are near to each other, but most begin otherwise.
    return plain.isEmpty()
        ? Optional.empty()
        : NearestName.to(plain, names).filter(near -> near.charAt(0) == plain.charAt(0));
  }
}
