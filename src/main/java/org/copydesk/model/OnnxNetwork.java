package org.copydesk.model;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.ModelException;
import org.jspecify.annotations.Nullable;

/**
 * A network of ONNX Runtime that reads pieces of texts. Each run has one thread, since the sums of
 * several come out in another order each time. Thread-safe. The only class that knows ONNX Runtime.
 */
final class OnnxNetwork implements AutoCloseable {
  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);

  private final Path file;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> inputs;
  private final String output;

  private OnnxNetwork(
      Path file, OrtEnvironment environment, OrtSession session, List<String> outputs, int axes) {
    this.file = file;
    this.environment = environment;
    this.session = session;
    this.inputs = new TreeSet<>(session.getInputNames());
    this.output = output(outputs, axes);
  }

  /**
   * Loads a network.
   *
   * @param outputs names of the output, any of which may be there
   * @param axes number of axes of the output
   * @throws ModelException if the file is no network, or one with other inputs or outputs
   */
  static OnnxNetwork load(Path file, List<String> outputs, int axes) {
    @Nullable OrtSession session = null;
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      var environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      session = environment.createSession(file.toString(), options);
      var network = new OnnxNetwork(file, environment, session, outputs, axes);
      network.checkInputs();
      return network;
    } catch (OrtException e) {
      throw new ModelException(file + ": expected an ONNX model: " + oneLine(e));
    } catch (ModelException e) {
      if (session != null) {
        close(session, e);
      }
      throw e;
    } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
      throw new ModelException(
          file + ": ONNX Runtime has no native library for this system: " + e.getMessage());
    }
  }

  private static void close(OrtSession session, ModelException reason) {
    try {
      session.close();
    } catch (OrtException e) {
      reason.addSuppressed(e);
    }
  }

  private static String oneLine(OrtException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
  }

  private void checkInputs() throws OrtException {
    if (!inputs.contains(IDS) || !INPUTS.containsAll(inputs)) {
      throw new ModelException(
          file
              + ": inputs: expected input_ids, attention_mask and token_type_ids or some of these,"
              + " found "
              + inputs);
    }
    for (var input : session.getInputInfo().values()) {
      boolean whole = input.getInfo() instanceof TensorInfo of && of.type == OnnxJavaType.INT64;
      if (!whole) {
        throw new ModelException(
            file + ": input " + input.getName() + ": expected whole numbers of 64 bits");
      }
    }
  }

  private String output(List<String> expected, int axes) {
    var found = session.getOutputNames();
    Optional<String> name = expected.stream().filter(found::contains).findFirst();
    if (name.isEmpty()) {
      throw new ModelException(
          file
              + ": outputs: expected "
              + String.join(" or ", expected)
              + ", found "
              + new TreeSet<>(found));
    }
    try {
      var info = session.getOutputInfo().get(name.get());
      if (info == null
          || !(info.getInfo() instanceof TensorInfo of)
          || of.type != OnnxJavaType.FLOAT
          || of.getShape().length != axes) {
        throw new ModelException(
            file
                + ": output "
                + name.get()
                + ": expected numbers of 32 bits with "
                + axes
                + " axes");
      }
    } catch (OrtException e) {
      throw new ModelException(file + ": output " + name.get() + ": " + oneLine(e));
    }
    return name.get();
  }

  /** Returns the length of the output's last axis; empty where the file leaves it open. */
  Optional<Integer> width() {
    try {
      var info = session.getOutputInfo().get(output);
      if (info != null && info.getInfo() instanceof TensorInfo of) {
        var shape = of.getShape();
        return Optional.of((int) shape[shape.length - 1]).filter(width -> width > 0);
      }
      return Optional.empty();
    } catch (OrtException e) {
      return Optional.empty();
    }
  }

  /**
   * Runs the network on rows of one length.
   *
   * @param ids ids of pieces
   * @param mask 1 for a piece, 0 for padding
   * @param types 1 for the pieces of a second text
   * @param rows number of rows
   * @return the output and its shape
   */
  Output run(long[] ids, long[] mask, long[] types, int rows) {
    long[] shape = {rows, ids.length / rows};
    var feed = new HashMap<String, OnnxTensor>();
    try {
      for (var input : inputs) {
        long[] values = input.equals(IDS) ? ids : input.equals(MASK) ? mask : types;
        feed.put(input, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
      }
      try (var result = session.run(feed, Set.of(output))) {
        if (!(result.get(0) instanceof OnnxTensor tensor)) {
          throw new IllegalStateException("output was checked when the file was loaded");
        }
        return new Output(tensor.getFloatBuffer(), tensor.getInfo().getShape());
      }
    } catch (OrtException e) {
      throw new ModelException(file + ": can't be run: " + oneLine(e));
    } finally {
      closeAll(feed);
    }
  }

  private static void closeAll(Map<String, OnnxTensor> feed) {
    new ArrayList<>(feed.values()).forEach(OnnxTensor::close);
  }

  /** The output of a run, copied. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Output(FloatBuffer values, long[] shape) {}

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException(file + ": can't be closed: " + oneLine(e));
    }
  }
}
