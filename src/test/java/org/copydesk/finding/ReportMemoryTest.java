package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.input.DraftReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory that a report keeps, since a CMS may keep the report of each article. */
class ReportMemoryTest {
  private static final int MOST_BYTES = 20_000;

  private static final String[] WORDS =
      ("council harbour bridge flood wall talks inquiry library ferries deal shifts school roof"
              + " plan region warning people officials repairs tender budget engineers river")
          .split(" ", -1);

  @TempDir private Path folder;

  /** Returns a body of 3,000 words, in which paragraphs disagree with the headline and repeat. */
  private static List<String> body() {
    var random = new Random(5);
    var paragraphs = new ArrayList<String>();
    paragraphs.add("The harbour bridge will close for three days in May, the county said.");
    for (int i = 1; i < 75; i++) {
      var words = new StringBuilder("The");
      for (int j = 0; j < 39; j++) {
        words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      paragraphs.add(words.append('.').toString());
    }
    paragraphs.set(70, paragraphs.get(20));
    return paragraphs;
  }

  @Test
  void report_of_a_long_article_keeps_little_memory_and_no_analysis() {
    var article =
        Article.builder()
            .headline("Harbour bridge to close for 5 days")
            .subheadline("Bridge of harbour to close 5 days");
    body().forEach(article::paragraph);

    assertSmall(Copydesk.standard().check(article.build()));
  }

  @Test
  void report_of_a_long_file_keeps_little_memory_and_no_analysis() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("draft.md"),
            "# Harbour bridge to close for 5 days\n\n" + String.join("\n\n", body()) + "\n");

    assertSmall(Copydesk.standard().check(DraftReader.standard().articles(file).get(0)));
  }

  private static void assertSmall(Report report) {
    assertThat(report.findings()).hasSizeGreaterThanOrEqualTo(2);
    var kept = new Kept();
    kept.add(report);

    assertThat(kept.packages)
        .isSubsetOf(
            "org.copydesk.finding",
            "org.copydesk.article",
            "org.copydesk.text",
            "org.copydesk.text.layout");
    assertThat(kept.bytes).isBetween(500L, (long) MOST_BYTES);
  }

  /** The objects that an object reaches, with their size on a 64-bit JVM, rounded up. */
  private static final class Kept {
    private static final int HEADER = 16;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> queue = new ArrayDeque<>();
    private final Set<String> packages = new TreeSet<>();
    private long bytes;

    void add(Object root) {
      push(root);
      while (!queue.isEmpty()) {
        var object = queue.pop();
        bytes += HEADER;
        if (object instanceof String text) {
          boolean latin = text.chars().allMatch(c -> c < 0x100);
          bytes += HEADER + 8 + (long) text.length() * (latin ? 1 : 2);
        } else if (object instanceof List<?> list) {
          bytes += HEADER + 8L * list.size();
          list.forEach(this::push);
        } else if (object instanceof Optional<?> optional) {
          optional.ifPresent(this::push);
        } else if (object instanceof OptionalDouble || object instanceof Integer) {
          bytes += 16;
        } else if (object instanceof Map<?, ?> map && map.isEmpty()) {
          bytes += 0; // Map.of() is one object for the whole program.
        } else if (object instanceof int[] array) {
          bytes += 4L * array.length;
        } else {
          fields(object);
        }
      }
    }

    private void push(@Nullable Object object) {
      // Enums and locales are shared by the whole program.
      if (object != null
          && !(object instanceof Enum<?>)
          && !(object instanceof Locale)
          && seen.add(object)) {
        queue.push(object);
      }
    }

    private void fields(Object object) {
      var type = object.getClass();
      assertThat(type.getName()).as("a type whose size is known").startsWith("org.copydesk.");
      packages.add(type.getPackageName());
      for (var field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          bytes += 8;
          if (!field.getType().isPrimitive()) {
            field.setAccessible(true);
            try {
              push(field.get(object));
            } catch (IllegalAccessException e) {
              throw new AssertionError(e);
            }
          }
        }
      }
    }
  }
}
