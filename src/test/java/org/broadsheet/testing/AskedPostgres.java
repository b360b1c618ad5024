package org.broadsheet.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL that writes down the plan by which it has answered each query (auto_explain). */
public final class AskedPostgres implements AskedDatabase {

  /** PostgreSQL writes its log in a process of its own. */
  private static final int MILLIS_TO_WRITE = 500;

  private final Path log = Build.folder("plans");
  private final Postgres postgres =
      Postgres.start(
          Map.of(
              "session_preload_libraries", "auto_explain",
              "auto_explain.log_min_duration", "0",
              "auto_explain.log_analyze", "on",
              "auto_explain.log_timing", "off",
              "auto_explain.log_format", "json",
              "logging_collector", "on",
              "log_destination", "jsonlog",
              "log_directory", log.toString(),
              "log_filename", "plans"));

  @Override
  public DataSource dataSource() {
    return postgres.dataSource();
  }

  @Override
  public Server use(Server server) {
    return postgres.use(server);
  }

  @Override
  public List<AskedQuery> during(Runnable work) {
    int before = lines().size();
    work.run();
    AskedH2.pause(MILLIS_TO_WRITE);
    List<String> lines = lines();
    return lines.subList(before, lines.size()).stream()
        .map(line -> parse(line).getString("message", ""))
        .filter(message -> message.contains("plan:"))
        .map(message -> parse(message.substring(message.indexOf('{'))))
        .map(AskedPostgres::query)
        .filter(query -> !OF_NO_PAGE.matcher(query.sql()).find())
        .toList();
  }

  private List<String> lines() {
    return Sources.read(log.resolve("plans.json")).lines().toList();
  }

  private static JsonObject parse(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static AskedQuery query(JsonObject plan) {
    List<AskedQuery.Read> reads = new ArrayList<>();
    collect(plan.getJsonObject("Plan"), reads);
    return new AskedQuery(plan.getString("Query Text"), reads);
  }

  private static void collect(JsonObject node, List<AskedQuery.Read> reads) {
    if (node.containsKey("Relation Name")) {
      long rows =
          (long)
              (node.getJsonNumber("Actual Loops").doubleValue()
                  * (number(node, "Actual Rows") + number(node, "Rows Removed by Filter")));
      boolean whole = node.getString("Node Type").equals("Seq Scan");
      reads.add(new AskedQuery.Read(node.getString("Relation Name"), whole, rows));
    }
    if (node.containsKey("Plans")) {
      for (JsonValue below : node.getJsonArray("Plans")) {
        collect(below.asJsonObject(), reads);
      }
    }
  }

  private static double number(JsonObject node, String name) {
    return node.containsKey(name) ? node.getJsonNumber(name).doubleValue() : 0;
  }

  @Override
  public void close() {
    postgres.close();
  }
}
