package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of {@code datePublished}, in JSON and in feeds. */
class PublicationDateTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-09-03",
        "2024-09-03T18:30:00Z",
        "2024-09-03t18:30",
        "2024-09-03 18:30:00.123+02:00",
        "2024-09-03T18:30:00,5+0200[Europe/Paris]",
        "2024/9/3",
        "2024.9.03 7:05 PM",
        "20240903",
        "20240903T183000Z",
        "20240903T1830+0200",
        "3 September 2024",
        "03 Sep 2024 18:30:00 GMT",
        "Tue, 03 Sep 2024 18:30:00 +0000",
        "Tue,03 Sep 2024 18:30 EST",
        "tuesday 3 sept. 2024",
        "September 3, 2024",
        "September 3rd, 2024 at 6:30 p.m.",
        "Sept. 3, 2024, 18:30",
        "Sep 3 2024",
        "1725350000",
        "1725350000123"
      })
  void reads_the_day_as_it_is_written(String date) {
    assertThat(inJson(date).datePublished()).contains(DAY);
    assertThat(inFeed(date).datePublished()).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wed, 30 Nov -0001 00:00:00 +0000",
        "2024-02-30",
        "2024-13-01",
        "2024-9-3x",
        "03/09/2024",
        "3 Foo 2024",
        "20240903123",
        "2024-09-03 25:00",
        "yesterday",
        "September 2024",
        "3 Sep 24",
        "2024-09-03T18:30 or so"
      })
  void reads_nothing_else(String date) {
    assertThat(inJson(date).datePublished()).isEmpty();
    assertThat(inFeed(date).datePublished()).isEmpty();
  }

  private static Article inJson(String date) {
    return Drafts.article(
        "a.json", "{\"headline\": \"Plan\", \"datePublished\": \"" + date + "\"}");
  }

  private static Article inFeed(String date) {
    return Drafts.article(
        "a.rss",
        "<rss><channel><item><title>Plan</title><pubDate> "
            + date
            + "\n</pubDate></item></channel></rss>");
  }
}
