package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The index in bytes, with their digest at the end; worth nothing where they are not just as they were written. The
 * digest is a CRC-32, which tells of damage and of edits by hand. A stronger one would tell of no more, as there is no
 * key for it: who can write the file can write its digest.
 */
final class IndexCodec {

  /** {@code EGH} and the version of this format, which also stands for how changes and renames are found. */
  private static final int MAGIC = 0x45474801;

  private static final int DIGEST = Long.BYTES;
  private static final int KINDS = Kind.values().length;
  private static final byte[] NONE = {};

  private IndexCodec() {}

  static byte[] encode(IndexData data) {
    PackedOutput out = new PackedOutput();
    out.number(MAGIC);
    byte[] prefix = data.scope().prefix().getBytes(StandardCharsets.UTF_8);
    out.bytes(prefix, 0, prefix.length);
    out.number(data.scope().boundary().size());
    data.scope().boundary().forEach(out::id);
    out.number(data.missed() ? 1 : 0);
    encode(data.paths(), out);
    out.number(data.steps().length);
    for (int i = 0; i < data.steps().length; i++) {
      encode(data.steps()[i], i, out);
    }
    byte[] content = out.toBytes();
    out.raw(digest(content, content.length), 0, DIGEST);
    return out.toBytes();
  }

  private static void encode(String[] paths, PackedOutput out) {
    out.number(paths.length);
    byte[] last = NONE;
    for (String path : paths) {
      byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
      int differs = Arrays.mismatch(last, bytes);
      int shared = differs < 0 ? bytes.length : differs;
      out.number(shared);
      out.bytes(bytes, shared, bytes.length - shared);
      last = bytes;
    }
  }

  private static void encode(Step step, int at, PackedOutput out) {
    out.id(step.commit());
    out.number(step.time());
    out.number(step.parents().length);
    for (int parent : step.parents()) {
      out.number(parent - at - 1);
    }
    out.number(step.count());
    for (int i = 0; i < step.count(); i++) {
      out.number(step.path(i));
      out.number(step.kind(i).ordinal());
      if (step.kind(i) == Kind.RENAMED) {
        out.number(step.former(i));
      }
    }
    out.number(step.names().length / Step.WIDTH);
    for (int number : step.names()) {
      out.number(number);
    }
  }

  static Optional<IndexData> decode(byte[] bytes) {
    int end = bytes.length - DIGEST;
    if (end < 0 || !Arrays.equals(digest(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
      return Optional.empty();
    }
    try {
      PackedInput in = new PackedInput(bytes, end);
      if (in.number() != MAGIC) {
        return Optional.empty();
      }
      String prefix = new String(in.bytes(NONE, 0), StandardCharsets.UTF_8);
      List<ObjectId> boundary = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        boundary.add(in.id());
      }
      boolean missed = in.number() != 0;
      String[] paths = paths(in);
      Step[] steps = new Step[in.count()];
      for (int i = 0; i < steps.length; i++) {
        steps[i] = step(in, i, steps.length, paths.length);
      }
      return in.isDone() && steps.length > 0
          ? Optional.of(new IndexData(new IndexData.Scope(prefix, boundary), missed, paths, steps))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String[] paths(PackedInput in) throws IOException {
    String[] paths = new String[in.count()];
    byte[] last = NONE;
    for (int i = 0; i < paths.length; i++) {
      last = in.bytes(last, in.number(last.length + 1));
      paths[i] = new String(last, StandardCharsets.UTF_8);
    }
    return paths;
  }

  private static Step step(PackedInput in, int at, int steps, int paths) throws IOException {
    ObjectId commit = in.id();
    int time = in.number();
    int[] parents = new int[in.count()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = at + 1 + in.number(steps - at - 1);
    }
    int[] changes = new int[in.count() * Step.WIDTH];
    for (int i = 0; i < changes.length; i += Step.WIDTH) {
      changes[i] = in.number(paths);
      changes[i + 1] = in.number(KINDS);
      changes[i + 2] = changes[i + 1] == Kind.RENAMED.ordinal() ? in.number(paths) : changes[i];
    }
    int[] names = new int[in.count() * Step.WIDTH];
    for (int i = 0; i < names.length; i += Step.WIDTH) {
      names[i] = in.number(parents.length);
      names[i + 1] = in.number(paths);
      names[i + 2] = in.number(paths);
    }
    return new Step(commit, time, parents, changes, names.length == 0 ? Step.NOTHING : names);
  }

  private static byte[] digest(byte[] bytes, int length) {
    CRC32 digest = new CRC32();
    digest.update(bytes, 0, length);
    return ByteBuffer.allocate(DIGEST).putLong(digest.getValue()).array();
  }
}
