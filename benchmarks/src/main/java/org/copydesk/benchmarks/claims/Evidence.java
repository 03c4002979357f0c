package org.copydesk.benchmarks.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.lexicon.Vocabulary;

/** The sentences of a body that a claim model reads with a claim. */
final class Evidence {
  private static final int MAX_WORDS = 105;
  private static final int LEAD_SENTENCES = 2;

  private final AnalysedArticle analysed;
  private final BodyIndex index;

  Evidence(List<String> body) {
    this.analysed = analyse("-", body);
    this.index = BodyIndex.of(analysed.body(), Vocabulary.of(Locale.ENGLISH));
  }

  private static AnalysedArticle analyse(String claim, List<String> body) {
    return TextAnalyser.of(Locale.ENGLISH)
        .analyse(Article.builder().headline(claim).body(body).build());
  }

  /** A sentence by its place. */
  private record Place(int paragraph, int sentence) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return paragraph != other.paragraph
          ? Integer.compare(paragraph, other.paragraph)
          : Integer.compare(sentence, other.sentence);
    }
  }

  /** Returns the evidence for a claim, in the order of the body. */
  String of(String claim) {
    var passage = analyse(claim, List.of("-")).passage(Role.HEADLINE);
    var order = new LinkedHashSet<Place>();
    if (passage.isPresent()) {
      var ranked = ClaimSupport.of(passage.get(), index).sentences();
      for (int i = 0; i < ranked.size(); i++) {
        var paragraph = analysed.body().indexOf(ranked.get(i).paragraph());
        order.add(new Place(paragraph, ranked.get(i).sentence().index()));
        if (i == 0) {
          order.addAll(lead());
        }
      }
    }
    order.addAll(lead());
    Map<Place, String> chosen = new TreeMap<>();
    int words = 0;
    for (var place : order) {
      var paragraph = analysed.body().get(place.paragraph());
      Sentence sentence = paragraph.sentences().get(place.sentence());
      int length = sentence.tokens().size();
      if (words > 0 && words + length > MAX_WORDS) {
        continue;
      }
      words += length;
      chosen.put(place, sentence.span().in(paragraph.text()).strip());
    }
    return String.join(" ", chosen.values());
  }

  private List<Place> lead() {
    var lead = new ArrayList<Place>();
    for (int paragraph = 0; paragraph < analysed.body().size(); paragraph++) {
      for (var sentence : analysed.body().get(paragraph).sentences()) {
        if (lead.size() < LEAD_SENTENCES) {
          lead.add(new Place(paragraph, sentence.index()));
        }
      }
    }
    return lead;
  }
}
