package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.copydesk.input.DraftFormat;
import org.copydesk.testing.RealDrafts;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFuzz {
  private static List<byte[]> drafts() {
    return RealDrafts.of(DraftFormat.JSON);
  }

  @MethodSource("drafts")
  @FuzzTest
  void reads_or_refuses_json(byte[] bytes) {
    ReaderFuzz.read(DraftFormat.JSON, bytes);
    ReaderFuzz.read(DraftFormat.JSONL, bytes);
  }
}
