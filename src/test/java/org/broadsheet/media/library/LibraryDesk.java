package org.broadsheet.media.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.NuChecker;

/** The media library as one person at the console uses it. */
final class LibraryDesk {

  private final Console console;
  private final Map<URI, String> seen = new LinkedHashMap<>();
  private String shown;

  LibraryDesk(Console console) {
    this.console = console;
  }

  /** Lets files fall onto the field, as from a folder beside the browser. */
  void drop(FilePayload... files) {
    List<Map<String, String>> sent =
        Arrays.stream(files)
            .map(
                file ->
                    Map.of(
                        "name",
                        file.name,
                        "content",
                        Base64.getEncoder().encodeToString(file.buffer)))
            .toList();
    console
        .page()
        .evaluate(
            """
            (files) => {
              const data = new DataTransfer();
              for (const file of files) {
                const bytes = Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0));
                data.items.add(new File([bytes], file.name));
              }
              document.querySelector(".drop-zone")
                .dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
            }\
            """,
            sent);
    Locator notices = console.page().locator(".upload-files .notice");
    console.page().waitForCondition(() -> notices.count() == files.length);
  }

  /** Uploads a file and opens its page; its address. */
  String upload(String name, byte[] content) {
    console.open("/admin/media/");
    drop(file(name, content));
    assertThat(console.page().locator(".upload-files").innerText()).contains(name + " is here.");
    console.page().locator("a.media-card").first().click();
    console.page().waitForURL("**/admin/media/edit/**");
    shown = URI.create(console.page().url()).getQuery();
    return URI.create(console.page().inputValue("#address")).getPath();
  }

  /** Opens the page of the file uploaded last; its text. */
  String describe() {
    console.open(page());
    return console.text();
  }

  void draw() {
    Locator stage = console.page().locator(".crop-stage");
    stage.scrollIntoViewIfNeeded();
    var box = stage.boundingBox();
    console.page().mouse().move(box.x + 20, box.y + 20);
    console.page().mouse().down();
    console.page().mouse().move(box.x + 90, box.y + 120);
    console.page().mouse().up();
  }

  void replace(FilePayload file) {
    Locator form = console.page().locator("[id=replace]");
    if (!form.isVisible()) {
      console.page().getByText("Replace the file").click();
    }
    form.locator("input[type=file]").setInputFiles(file);
    console.press("Replace it");
  }

  static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  List<String> cards() {
    return console.page().locator(".media-name").allInnerTexts();
  }

  void judge() {
    console.check();
    seen.put(URI.create(console.page().url()), NuChecker.judgeable(console.page().content()));
  }

  /** Puts a button for the dialog of the library, and a field for its choice, on the page. */
  void offerChooser() {
    console
        .page()
        .evaluate(
            """
        () => {
          document.querySelector("main").insertAdjacentHTML("beforeend",
            '<button type="button" hidden data-media-chooser="image" data-fill-url="made">Pick</button>'
            + '<label for="made">Address</label><input id="made">'
            + '<dialog id="media-chooser" aria-labelledby="chooser-title"></dialog>');
          document.addEventListener("media-chosen", (event) => { window.chosen = event.detail; });
          const script = document.createElement("script");
          script.src = document.querySelector('script[src*="console."]').src.replace("console.", "media-chooser.");
          document.head.append(script);
        }\
        """);
  }

  /** Waits for what the server does by itself. */
  void await(BooleanSupplier come) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!come.getAsBoolean()) {
      assertThat(System.nanoTime()).as("patience").isLessThan(end);
      console.page().waitForTimeout(300);
    }
  }

  /** Where the page of the file uploaded last is. */
  String page() {
    return "/admin/media/edit/?" + shown;
  }

  /** What was judged, for the judge of HTML. */
  Map<URI, String> seen() {
    return seen;
  }
}
