package org.broadsheet.sample;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample digest as it lies among the resources: an index, and a file for each text. */
final class DigestSource {

  /** Sample things have numbers above this, so that imported ones find theirs free. */
  static final long NUMBERS_ABOVE = 900_000_000L;

  private final JsonObject index;

  DigestSource() {
    try (InputStream stream = open("digest.json");
        JsonReader reader = Json.createReader(stream)) {
      index = reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonObject index() {
    return index;
  }

  /** The entries of a part of the index. */
  List<JsonObject> entries(String part) {
    return index.getJsonArray(part).getValuesAs(JsonObject.class);
  }

  /** The number an entry gets in the database. */
  static long number(JsonObject entry) {
    return NUMBERS_ABOVE + entry.getInt("id");
  }

  /** HTML of a post or page. */
  static String body(JsonObject entry) {
    try (InputStream stream = open("posts/" + entry.getString("slug") + ".html")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream stream = DigestSource.class.getResourceAsStream("/sample/" + file);
    if (stream == null) {
      throw new IOException("The sample has no file " + file);
    }
    return stream;
  }
}
