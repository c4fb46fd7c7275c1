package dev.engross.output;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Tells one toolkit from another. A release is told by its version; a snapshot version is many toolkits, so its jar's
 * size and CRC-32 stand beside it; a stronger digest of a megabyte of fonts would cost a short run more than the rest.
 */
public final class ToolkitStamp {

  private ToolkitStamp() {}

  /** The stamp of the toolkit in which {@code type} lies; empty, which is never current, for classes outside a jar. */
  public static String of(String version, Class<?> type) {
    if (!version.endsWith("-SNAPSHOT")) {
      return version;
    }
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "";
    }
    try {
      Path jar = Path.of(new URI(source.getLocation().toString()));
      return Files.isRegularFile(jar) ? version + " " + Files.size(jar) + " " + Digest.crc32(jar) : "";
    } catch (URISyntaxException | IllegalArgumentException | IOException e) {
      return "";
    }
  }
}
