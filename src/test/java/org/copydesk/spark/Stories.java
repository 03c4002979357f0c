package org.copydesk.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles of our own as records of article JSON. */
final class Stories {
  static final List<String> FERRIES =
      List.of(
          "Ferries between Halden and the outer islands will not sail on Thursday, since a storm"
              + " with gusts of ninety kilometres an hour is expected to reach the coast before"
              + " noon.",
          "The operator Nordline said 1,200 passengers had booked for the day. They may travel on"
              + " Friday or have their money back, according to its spokeswoman Berit Solheim.",
          "The harbour master closed the outer pier on Wednesday evening and asked owners of small"
              + " boats to bring them into the inner basin before midnight.");
  static final List<String> FERRIES_RETOLD =
      List.of(
          "A storm that forecasters expect on Thursday morning has stopped all boats to the islands"
              + " off Halden, and 1,200 travellers must wait at least a day.",
          "Berit Solheim of Nordline told this newspaper that nobody would lose the fare. Whoever"
              + " can't sail a day later is paid back in full, she added.");
  static final List<String> LIBRARY =
      List.of(
          "From May the library in Mill Street will be open on Sundays from ten to four, after a"
              + " trial last autumn brought twice as many visitors as the council had expected.",
          "Two librarians, Anna Weld and Piotr Lis, will be paid for the extra hours out of the"
              + " budget for festivals, which the council cut by 40,000 crowns in February.",
          "The opposition had asked for evening hours instead. Councillor Ruth Amsel said that"
              + " people who work in shops would rather come at seven than on a Sunday.");
  static final List<String> BUDGET =
      List.of(
          "The council of Halden passed a budget on Monday that spends more on roads and less on"
              + " the theatre, which must now find a third of its income elsewhere, and quickly.",
          "Mayor Jon Ekdal called the 18 votes for it a clear sign. The theatre's director, Mira"
              + " Toft, said that she would have to close the smaller stage from September.");
  static final List<String> FACTORY =
      List.of(
          "Greenhand Foods will build its second factory for oat milk in Tansby, where 140 people"
              + " are to work from the summer of 2027, the company said on Tuesday.",
          "Tansby had offered the land near the railway for 2.3 million crowns, half of what"
              + " Oldenbrugge asked for a site beside the motorway, said its planner Lars Brandt.",
          "A group of neighbours fears the noise of trucks at night. It has gathered 312"
              + " signatures and will hand them over when the council meets next week.");

  /** A note under many articles. */
  static final String NOTE =
      "This article is part of the regional service of the Halden Gazette and may be reprinted by"
          + " its partners with the name of the author and a link to the original page.";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Stories() {}

  /** Returns a market report: the same form of words each day, with other figures. */
  static List<String> markets(int points, int shares) {
    return List.of(
        String.format(
            Locale.ROOT,
            "The index of the exchange in Oldenbrugge closed at %d points, %d more than on the day"
                + " before, after %d million shares had changed hands.",
            points,
            points % 37,
            shares),
        String.format(
            Locale.ROOT,
            "Of its members %d rose and %d fell, while %d ended where they had begun, in a market"
                + " that dealers described as calm.",
            shares + 7,
            points % 29,
            points % 11));
  }

  static String record(
      @Nullable String id, @Nullable String date, String headline, List<String> body) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", id);
    fields.put("headline", headline);
    fields.put("body", body);
    fields.put("datePublished", date);
    return json(fields);
  }

  /** Returns the identity in a record. */
  static String id(String record) {
    try {
      return MAPPER.readTree(record).get("id").asText();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String json(Map<String, ?> fields) {
    try {
      return MAPPER.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a body of which so many words of a hundred were changed. */
  static List<String> edited(List<String> body, int percent, Random random) {
    return body.stream()
        .map(
            paragraph ->
                String.join(
                    " ",
                    Arrays.stream(paragraph.split(" "))
                        .map(word -> random.nextInt(100) < percent ? "some" + word.length() : word)
                        .toList()))
        .toList();
  }

  /** Returns so many paragraphs of words that nothing else has. */
  static List<String> invented(int paragraphs, Random random) {
    return IntStream.range(0, paragraphs)
        .mapToObj(
            i ->
                "Chapter "
                    + random
                        .ints(20, 0, 100_000)
                        .mapToObj(word -> "lore" + Integer.toString(word, 26))
                        .collect(Collectors.joining(" "))
                    + ".")
        .toList();
  }

  static List<String> joined(List<String> body, String... more) {
    var all = new ArrayList<>(body);
    all.addAll(List.of(more));
    return all;
  }
}
