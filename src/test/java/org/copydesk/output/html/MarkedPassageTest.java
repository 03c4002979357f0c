package org.copydesk.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.output.html.MarkedPassage.Mark;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class MarkedPassageTest {
  private final MarkedPassage passage = new MarkedPassage(Passage.of(Role.HEADLINE, "abc def ghi"));

  private void mark(int number, int start, int end) {
    var finding = "f" + number;
    passage.add(
        new Mark(new Span(start, end), "p" + number, finding, number, Severity.WARNING, true));
  }

  /** The text with {@code [1:} where the mark of finding 1 begins, and {@code ]}, then the link. */
  private String outline() {
    return passage
        .html()
        .replaceAll("<span class=\"hidden\" [^>]*>[^<]*</span>", "")
        .replaceAll("<span class=\"hidden\">[^<]*</span>", "")
        .replaceAll("<mark id=\"p(\\d)\"[^>]*>", "[$1:")
        .replaceAll("<mark class[^>]*>", "[")
        .replace("</mark>", "]")
        .replaceAll("<a [^>]*>(\\d)</a>", "^$1");
  }

  @Test
  void passage_without_marks_is_plain_text() {
    assertThat(outline()).isEqualTo("abc def ghi");
  }

  @Test
  void a_mark_inside_another_is_nested_and_each_is_one_element() {
    mark(1, 0, 11);
    mark(2, 4, 7);

    assertThat(outline()).isEqualTo("[1:abc [2:def]^2 ghi]^1");
  }

  @Test
  void marks_on_the_same_words_are_nested_too() {
    mark(1, 4, 7);
    mark(2, 4, 7);

    assertThat(outline()).isEqualTo("abc [1:[2:def]^2]^1 ghi");
  }

  @Test
  void overlapping_mark_is_reopened_after_the_end_of_another() {
    mark(1, 0, 7);
    mark(2, 4, 11);

    assertThat(outline()).isEqualTo("[1:abc [2:def]]^1[ ghi]^2");
  }

  @Test
  void a_mark_without_words_still_has_its_anchor_and_link() {
    mark(1, 4, 4);
    mark(2, 11, 11);

    assertThat(outline()).isEqualTo("abc [1:]^1def ghi[2:]^2");
  }

  @Test
  void a_screen_reader_hears_which_finding_begins_and_ends() {
    mark(1, 4, 7);

    assertThat(passage.html())
        .containsSubsequence("start of finding 1, warning: ", "def", "end of finding ", "1");
  }
}
