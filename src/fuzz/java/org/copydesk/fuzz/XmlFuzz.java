package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.copydesk.input.DraftFormat;
import org.copydesk.testing.RealDrafts;
import org.junit.jupiter.params.provider.MethodSource;

class XmlFuzz {
  private static List<byte[]> drafts() {
    return RealDrafts.of(DraftFormat.XML);
  }

  @MethodSource("drafts")
  @FuzzTest
  void reads_or_refuses_xml(byte[] bytes) {
    ReaderFuzz.read(DraftFormat.XML, bytes);
  }
}
