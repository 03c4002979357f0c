package org.copydesk.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.ModelException;

/** Reads the files of a model's folder; what can't be read is a {@link ModelException}. */
final class ModelFiles {
  private ModelFiles() {}

  /** Returns a file of a folder. */
  static Path required(Path folder, String name, String what) {
    if (!Files.isDirectory(folder)) {
      throw new ModelException(
          folder + ": no such folder: expected one with model.onnx and tokenizer.json");
    }
    var file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new ModelException(file + ": no such file: expected " + what);
    }
    return file;
  }

  static String text(Path file, int maxBytes) {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw new ModelException(
            file + ": file is too large: expected at most " + maxBytes + " bytes");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ModelException(file + ": not UTF-8: expected text in UTF-8");
    } catch (AccessDeniedException e) {
      throw new ModelException(file + ": access denied: expected a readable file");
    } catch (IOException e) {
      throw new ModelException(file + ": can't be read: " + e.getMessage());
    }
  }
}
