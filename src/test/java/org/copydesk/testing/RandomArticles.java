package org.copydesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copydesk.article.Article;
import org.copydesk.article.Role;

/**
 * Random articles, usual and unusual ones: sentences of a small vocabulary, so that words recur,
 * with quotations, numbers, names, copied and edited paragraphs, and nasty Unicode. The same seed
 * gives the same articles; they grow with their number, so that the first that fails is small.
 */
public final class RandomArticles {
  private static final String[] NAMES = {
    "Halden", "Norvik", "Lena Aas", "Mr. Berg", "U.S.", "the IMF", "Macy's", "İzmir", "O’Neill"
  };
  private static final String[] VERBS = {
    "orders",
    "urges",
    "demanded",
    "suggests",
    "said",
    "accused",
    "charged",
    "killed",
    "injures",
    "closes",
    "did not close",
    "may reopen",
    "directed"
  };
  private static final String[] THINGS = {
    "council",
    "harbour bridge",
    "flood wall",
    "talks",
    "inquiry",
    "library",
    "ferries",
    "pay deal",
    "night shifts",
    "school roof",
    "naïve plan",
    "coöperation"
  };
  private static final String[] REST = {
    "on Monday",
    "by 3 May 2024",
    "for $1.13bn",
    "after seven years",
    "in the region",
    "again",
    "without warning",
    "at 6 p.m.",
    "for 45,000 people",
    "up 3.5 per cent"
  };
  private static final String[] MARKS = {
    "\"\"", "''", "“”", "‘’", "«»", "„“", "»«", "‹›", "‚‘", "「」", "'", "\"", "”“"
  };
  private static final String[] NASTY = {
    "\u0301",
    "e\u0301",
    "\u200d",
    "👩‍👩‍👧",
    "🇳🇴",
    "\ud83d",
    "\udc69",
    "\u0000",
    "\u2028",
    "\u00a0",
    "\ufeff",
    "\u202e",
    "שלום",
    "مرحبا",
    "北京市",
    "ไทย",
    "Straße",
    "ﬁnd",
    "İI",
    "𝔸𝔹",
    "ǆ",
    "\u00ad",
    "a\nb",
    "\r\n",
    "'",
    "\"",
    "[[",
    "]]",
    "...",
    "?!",
    "—",
    "Å",
    "Å",
    "한국어",
    "가"
  };
  private static final String[] SLIPS = {
    "Norvik will have accused Halden",
    "Norvik may not have accused Halden",
    "Halden may have accused Norvik",
    "Norvik may have accused Hallden"
  };
  private static final String[] LANGUAGES = {
    "en", "en", "en", "en", "en-US", "de", "fr", "tr", "ja", "ar", "th", "ru", "pt-BR", "hi", "sv",
    "vi", "und"
  };

  private final long seed;

  private RandomArticles(long seed) {
    this.seed = seed;
  }

  /** Returns the articles of the seed that {@link RandomText#seed} gives. */
  public static RandomArticles seeded() {
    return new RandomArticles(RandomText.seed());
  }

  /** Returns the first articles. */
  public List<Article> take(int count) {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < count; i++) {
      articles.add(article(i, count));
    }
    return articles;
  }

  /** Says how to get the articles again, and shows one of them in ASCII. */
  public String describe(Article article) {
    var text = new StringBuilder("-Dtests.seed=" + Long.toHexString(seed));
    text.append(", article ").append(article.id().orElse(""));
    text.append(", ").append(article.language().toLanguageTag());
    for (var passage : article.passages()) {
      text.append('\n').append(passage.name()).append(": ").append(escaped(passage.text()));
    }
    return text.toString();
  }

  private static String escaped(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(
          c >= ' ' && c < 127 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return out.toString();
  }

  private Article article(int number, int count) {
    var random = new Random(seed + number);
    int size = 1 + 8 * number / count;
    var paragraphs = new ArrayList<String>();
    int wanted = random.nextInt(size + 1);
    while (paragraphs.size() < wanted) {
      boolean copy = !paragraphs.isEmpty() && chance(random, 4);
      var paragraph =
          copy ? paragraphs.get(random.nextInt(paragraphs.size())) : sentences(random, size);
      paragraphs.add(copy && chance(random, 2) ? edited(random, paragraph) : paragraph);
    }
    var article =
        Article.builder()
            .id(Integer.toString(number))
            .language(Locale.forLanguageTag(pick(random, LANGUAGES)))
            .body(paragraphs);
    var headline = clause(random);
    for (var role : Role.values()) {
      boolean usual = role == Role.HEADLINE || role == Role.SUBHEADLINE;
      if (role != Role.PARAGRAPH && chance(random, 5) != usual) {
        var text = role == Role.HEADLINE ? headline : clause(random);
        if (chance(random, 4)) {
          text =
              edited(
                  random, chance(random, 2) || paragraphs.isEmpty() ? headline : paragraphs.get(0));
        }
        article.part(role, text);
      }
    }
    if (chance(random, 4)) {
      addSlip(random, paragraphs, article);
    }
    return article.build();
  }

  /**
   * Adds a lead, and a subheadline that is surer, denies it, exchanges who did it to whom,
   * misspells a name, or has another day.
   */
  private static void addSlip(Random random, List<String> paragraphs, Article.Builder article) {
    var rest = " of delays to the " + pick(random, THINGS) + " " + pick(random, REST);
    var day = chance(random, 3) ? " on Tuesday" : " on Friday";
    paragraphs.add(0, "Norvik may have accused Halden" + rest + " on Friday.");
    article.body(paragraphs).part(Role.SUBHEADLINE, pick(random, SLIPS) + rest + day);
  }

  private static String sentences(Random random, int size) {
    var text = new StringBuilder();
    for (int i = random.nextInt(size + 1); i >= 0; i--) {
      text.append(clause(random)).append(chance(random, 12) ? " " : ". ");
    }
    return text.toString();
  }

  private static String clause(Random random) {
    var words = new ArrayList<String>();
    words.add(pick(random, NAMES));
    words.add(pick(random, VERBS));
    words.add(quoted(random, pick(random, THINGS)));
    if (chance(random, 2)) {
      words.add(quoted(random, "to " + pick(random, VERBS) + " the " + pick(random, THINGS)));
    }
    words.add(pick(random, REST));
    if (chance(random, 4)) {
      words.add(random.nextInt(words.size() + 1), pick(random, NASTY));
    }
    return String.join(chance(random, 20) ? "" : " ", words);
  }

  private static String quoted(Random random, String text) {
    if (!chance(random, 3)) {
      return text;
    }
    var marks = pick(random, MARKS);
    return marks.charAt(0) + text + (marks.length() > 1 ? marks.substring(1) : "");
  }

  /** Changes, drops or adds a word or two, or cuts anywhere, a surrogate pair too. */
  private static String edited(Random random, String text) {
    if (chance(random, 5)) {
      return text.substring(0, random.nextInt(text.length() + 1));
    }
    var words = new ArrayList<>(List.of(text.split(" ", -1)));
    for (int i = random.nextInt(3); i >= 0; i--) {
      words.set(
          random.nextInt(words.size()),
          chance(random, 3) ? pick(random, NASTY) : pick(random, REST));
    }
    return String.join(" ", words);
  }

  private static boolean chance(Random random, int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private static String pick(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
