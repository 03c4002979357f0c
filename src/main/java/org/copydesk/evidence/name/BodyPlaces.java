package org.copydesk.evidence.name;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.lexicon.AliasLexicon;
import org.copydesk.lexicon.NameLexicon;

/** What a body's places are part of: a body with "Houston" has Texas. Immutable. */
final class BodyPlaces {
  private final Set<String> wholes = new HashSet<>();
  private final Set<Integer> keys = new HashSet<>();

  BodyPlaces(List<AnalysedPassage> body, NameLexicon names, AliasLexicon aliases) {
    var open = new ArrayDeque<String>();
    for (var passage : body) {
      var tokens = passage.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).startsUpper()) {
          open.addAll(names.wholesAt(tokens, i));
        }
      }
    }
    while (!open.isEmpty()) {
      var whole = open.pop();
      if (wholes.add(whole)) {
        keys.addAll(aliases.keysOf(whole));
        open.addAll(names.wholesOf(whole));
      }
    }
  }

  /** Returns whether the body has a part of a place, whose name is folded. */
  boolean hasPartOf(String place) {
    return wholes.contains(place);
  }

  /** Returns the keys of the aliases of the places that the body has parts of. */
  Set<Integer> keys() {
    return keys;
  }
}
