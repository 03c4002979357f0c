package org.copydesk.validation.cms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The CMS of this package, started and spoken to over HTTP. */
class CmsExampleTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  // Tomcat logs each start and stop.
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private static ConfigurableApplicationContext cms;

  @BeforeAll
  static void start() {
    TOMCAT.setLevel(Level.WARNING);
    var application = new SpringApplication(Cms.class);
    // Else it would set up logging for all other tests, too.
    application.setListeners(List.of());
    cms = application.run("--server.port=0", "--spring.main.banner-mode=off");
  }

  @AfterAll
  static void stop() {
    cms.close();
  }

  @Test
  void the_seed_article_is_refused_with_its_faults_at_their_fields() throws Exception {
    var answer = post(seed(), "en");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faults())
        .extracting(fault -> fault.get("field") + " " + fault.get("rule"))
        .containsExactlyInAnyOrder(
            "title quotation-not-in-body",
            "deck subheadline-restates-headline",
            "deck framing-shift");
    assertThat(answer.faults())
        .filteredOn(fault -> fault.get("rule").equals("framing-shift"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault)
                  .containsEntry("start", 10)
                  .containsEntry("end", 15)
                  .containsEntry(
                      "message",
                      "\"urges\" is weaker than \"orders\" in the headline and \"directed\" in the"
                          + " body");
            });
  }

  @Test
  void messages_are_in_language_of_browser() throws Exception {
    assertThat(post(seed(), "de").faults())
        .extracting(fault -> fault.get("message"))
        .contains("Die Unterzeile wiederholt die Überschrift");
  }

  @Test
  void an_article_that_can_not_be_checked_is_refused() throws Exception {
    var article = seed();
    article.put("title", "x".repeat(10_001));

    var answer = post(article, "en");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault)
                    .containsEntry("field", "")
                    .containsEntry(
                        "message",
                        "Article could not be checked: headline has 10,001 characters: expected at"
                            + " most 10,000"));
  }

  @Test
  void a_corrected_article_is_taken() throws Exception {
    var article = seed();
    article.put("title", "Netanyahu orders ‘urgent negotiations’ to release hostages");
    article.put("deck", "Several countries mediate as ground troops push deeper into Gaza City");

    var answer = post(article, "en");

    assertThat(answer.faults()).isEmpty();
    assertThat(answer.status()).isEqualTo(201);
  }

  private record Answer(int status, List<Map<String, Object>> faults) {}

  private static Answer post(Map<String, Object> article, String language)
      throws IOException, InterruptedException {
    int port = ((WebServerApplicationContext) cms).getWebServer().getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/articles"))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(article)))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    var faults = new ArrayList<Map<String, Object>>();
    if (!response.body().isEmpty()) {
      for (var fault : JSON.readTree(response.body()).get("faults")) {
        faults.add(JSON.convertValue(fault, new TypeReference<>() {}));
      }
    }
    return new Answer(response.statusCode(), faults);
  }

  private static Map<String, Object> seed() throws IOException {
    var blocks = Files.readString(Path.of("src/test/resources/seed/article.txt")).split("\n\n", -1);
    var html = new StringBuilder();
    for (int i = 2; i < blocks.length; i++) {
      html.append("<p>").append(blocks[i].strip()).append("</p>\n");
    }
    return new LinkedHashMap<>(
        Map.of("title", blocks[0], "deck", blocks[1], "html", html.toString()));
  }
}
