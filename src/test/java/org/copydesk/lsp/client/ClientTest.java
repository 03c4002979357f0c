package org.copydesk.lsp.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.Test;

class ClientTest {
  private final List<String> sent = new ArrayList<>();
  private final Client client = new Client();

  private void connect() {
    client.connect(
        (LanguageClient)
            Proxy.newProxyInstance(
                LanguageClient.class.getClassLoader(),
                new Class<?>[] {LanguageClient.class},
                (proxy, method, arguments) -> {
                  var message = ((MessageParams) arguments[0]).getMessage();
                  sent.add(method.getName() + " " + message);
                  return null;
                }));
  }

  @Test
  void an_error_is_logged_without_its_message() {
    connect();

    client.logError("a check", new IllegalStateException("Norvik to close 41 bakeries"));

    assertThat(sent)
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith(
                        "logMessage copydesk: internal error in a check, please report it: ")
                    .contains("java.lang.IllegalStateException\n  at ")
                    .contains("ClientTest")
                    .doesNotContain("Norvik"));
  }

  @Test
  void a_warning_is_shown_once_until_it_is_forgotten() {
    connect();

    client.warnOnce("a.yml:1: wrong");
    client.warnOnce("a.yml:1: wrong");
    client.warnOnce("b.yml:1: wrong");
    client.forget("a.yml");
    client.warnOnce("a.yml:1: wrong");
    client.warnOnce("b.yml:1: wrong");

    assertThat(sent)
        .containsExactly(
            "showMessage a.yml:1: wrong",
            "showMessage b.yml:1: wrong",
            "showMessage a.yml:1: wrong");
  }

  @Test
  void nothing_is_sent_before_the_editor_is_connected() {
    client.warnOnce("a.yml:1: wrong");
    client.logError("a check", new IllegalStateException("x"));
    client.publish("file:///a.md", List.of(), 1);

    assertThat(client.request(LanguageClient::workspaceFolders)).isCompletedExceptionally();
    assertThat(sent).isEmpty();
  }
}
