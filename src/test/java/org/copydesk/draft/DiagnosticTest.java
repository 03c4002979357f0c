package org.copydesk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  @Test
  void prints_as_much_of_the_place_as_is_known() {
    assertThat(new Diagnostic("a.md", 3, 7, "expected text"))
        .hasToString("a.md:3:7: expected text");
    assertThat(new Diagnostic("a.md", 3, 0, "expected text")).hasToString("a.md:3: expected text");
    assertThat(new Diagnostic("a.md", 0, 0, "expected text")).hasToString("a.md: expected text");
  }

  @Test
  void refuses_impossible_places() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Diagnostic("a", -1, 0, "m"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Diagnostic("a", 1, -1, "m"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Diagnostic("a", 0, 1, "m"));
    assertThatIllegalArgumentException().isThrownBy(() -> new DraftException(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Draft.Unreadable("a", 1, null, List.of()));
  }

  @Test
  void diagnostic_is_serialised_with_its_exception() throws IOException, ClassNotFoundException {
    var exception = new DraftException(List.of(new Diagnostic("a.md", 3, 7, "expected text")));
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((DraftException) in.readObject()).diagnostics())
          .isEqualTo(exception.diagnostics());
    }
  }
}
