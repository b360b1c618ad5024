package org.broadsheet.media.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.broadsheet.media.Samples;
import org.broadsheet.media.picture.Photograph;
import org.broadsheet.testing.Axe;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MediaLibraryIT {

  private static final String ANNA = "anna@ports.example";
  private static final Map<URI, String> SEEN = new LinkedHashMap<>();

  private static Server server;
  private static Browser browser;
  private static Console anna;
  private static Console plain;

  @BeforeAll
  static void start() {
    server = Console.withAnna(Server.onPayaraMicro()).start();
    browser = Browser.open();
    anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    plain = Console.at(server, browser, Screen.PLAIN);
    plain.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
  }

  @AfterAll
  static void stop() {
    NuChecker.check(SEEN);
    browser.close();
    server.close();
  }

  @Test
  void filesComeInAndAreFound() {
    anna.open("/admin/media/");
    drop(
        anna,
        file("Old pier.jpg", Photograph.jpeg(640, 480)),
        file("Old pier.jpg", Photograph.jpeg(64, 48)),
        file("report.pdf", Samples.bytes("%PDF-1.4\n")),
        file("drawing.svg", Samples.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
        file("page.jpg", Samples.bytes("<!DOCTYPE html><script>alert(1)</script>")),
        file("torn.png", Samples.bytes("\u0089PNG\r\n\u001a\n\0\0\0\15IHDR")),
        file("empty.mp3", new byte[0]));
    assertThat(anna.page().locator(".upload-files .notice.done").allInnerTexts())
        .containsExactly("Old pier.jpg is here.", "Old pier.jpg is here.", "report.pdf is here.");
    assertThat(anna.page().locator(".upload-files .notice.failed").allInnerTexts())
        .satisfiesExactly(
            text -> assertThat(text).startsWith("drawing.svg is HTML, SVG or a script."),
            text -> assertThat(text).startsWith("page.jpg is HTML, SVG or a script."),
            text -> assertThat(text).startsWith("torn.png is damaged."),
            text -> assertThat(text).isEqualTo("empty.mp3 is empty."));
    assertThat(cards(anna)).as("without loading the page").contains("Old pier", "report");
    judge(anna);

    anna.open("/admin/media/?view=list&s=old-pier");
    assertThat(anna.page().locator("tbody th .row-meta").allInnerTexts())
        .containsExactly("Old-pier-1.jpg", "Old-pier.jpg");
    judge(anna);
    anna.open("/admin/media/?kind=document");
    assertThat(cards(anna)).contains("report").doesNotContain("Old pier");
    Locator month = anna.field("Month");
    month.selectOption(new SelectOption().setIndex(1));
    anna.press("Show");
    assertThat(anna.page().url()).contains("kind=document").contains("month=20");
    assertThat(cards(anna)).contains("report");
    anna.open("/admin/media/?month=1999-01");
    assertThat(anna.text()).contains("Nothing here fits.");
    assertThat(anna.open("/admin/media/?kind=nonsense&month=nonsense&page=999")).isEqualTo(200);
    assertThat(arriving()).as("nothing is left beside").isEmpty();
  }

  @Test
  void itWorksWithoutScript() {
    plain.open("/admin/media/");
    plain
        .page()
        .setInputFiles(
            "#files",
            new FilePayload[] {
              file("plain one.png", Samples.picture("png", 20, 10)),
              file("plain two.gif", Samples.picture("gif", 20, 10)),
              file("plain.html", Samples.bytes("<html>"))
            });
    plain.press("Upload");
    assertThat(plain.text())
        .contains("plain one.png is here.")
        .contains("plain two.gif is here.")
        .contains("plain.html is HTML, SVG or a script.");
    assertThat(cards(plain)).contains("plain one", "plain two");

    plain.page().locator("summary").click();
    plain.fill("Largest file, in megabytes", "1").press("Save the limit");
    plain.page().setInputFiles("#files", file("large.pdf", large()));
    plain.press("Upload");
    assertThat(plain.text()).contains("large.pdf is larger than 1 MB.");
    anna.open("/admin/media/");
    anna.page().setInputFiles("#files", file("large.pdf", large()));
    anna.page().locator("[id='upload:send']").click();
    assertThat(anna.page().locator(".upload-files .notice.failed").innerText())
        .startsWith("large.pdf is larger than 1 MB.");
    plain.page().locator("summary").click();
    plain.fill("Largest file, in megabytes", "a lot").press("Save the limit");
    assertThat(plain.text()).contains("A whole number from 1 to 1024.");
    plain.fill("Largest file, in megabytes", "100").press("Save the limit");
    assertThat(plain.text()).contains("Files may have 100 MB now.");
    assertThat(arriving()).isEmpty();
  }

  @Test
  void aPhotographForgetsWhereItWasTaken() {
    byte[] photograph = Photograph.jpegFromCamera(80, 40, 6);
    assertThat(latin(photograph)).contains("GPS-OF-A-SOURCE");

    String address = upload(anna, "camera.jpg", photograph);

    byte[] kept = bytes(address);
    assertThat(latin(kept)).doesNotContain("GPS").contains("Exif\0\0MM\0*");
    assertThat(bytes(address.replace("/files/", "/wp-content/uploads/"))).isEqualTo(kept);
    await(() -> describe(anna).contains("40 × 80 pixels"));
  }

  @Test
  void itIsDescribed() {
    upload(anna, "mute.png", Samples.picture("png", 30, 30));
    assertThat(anna.text()).contains("This picture has no alternative text yet.");
    judge(anna);
    anna.fill("Alternative text", "A tug & a \"barge\"").fill("Title", "<b>Tug</b>");
    anna.fill("Caption", "By <em>Mira</em><script>alert(1)</script>").press("Save");
    assertThat(anna.text()).contains("Saved.").doesNotContain("no alternative text");
    anna.isAt("<b>Tug</b>");
    assertThat(anna.field("Alternative text").inputValue()).isEqualTo("A tug & a \"barge\"");
    assertThat(anna.field("Caption").inputValue()).isEqualTo("By <em>Mira</em>");
    anna.open("/admin/media/?s=barge");
    assertThat(cards(anna)).containsExactly("<b>Tug</b>");
    assertThat(anna.text()).doesNotContain("No alternative text");
  }

  @Test
  void aPictureChangesUnderItsAddress() {
    String address = upload(anna, "changing.jpg", Photograph.jpeg(400, 300));
    publish(21, "<p><img src=\"http://mole.example%s\" alt=\"Pier\"></p>".formatted(old(address)));
    await(() -> describe(anna).contains("Post 21"));
    await(() -> post(21).contains("changing-300x225.jpg 300w"));
    assertThat(post(21)).contains("src=\"" + old(address) + "\"");
    String tag = head(address).headers().firstValue("ETag").orElseThrow();

    describe(anna);
    anna.press("Turn right");
    assertThat(anna.text()).contains("It is turned.");
    BufferedImage turned = picture(address);
    assertThat(turned.getWidth()).isEqualTo(300);
    assertThat(turned.getHeight()).isEqualTo(400);
    assertThat(head(address).headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    assertThat(post(21)).contains("src=\"" + address + "?v=1\"");
    await(() -> post(21).contains("changing-225x300.jpg?v=1 225w"));
    assertThat(head(address.replace(".jpg", "-300x225.jpg")).headers().firstValue("Cache-Control"))
        .as("the former size is gone, the picture stands in")
        .contains("public, max-age=300");

    judge(anna);
    draw(anna);
    assertThat(anna.field("Width").inputValue()).isNotEqualTo("300");
    anna.fill("From the left", "50").fill("From the top", "60");
    anna.fill("Width", "120").fill("Height", "100").press("Crop to this part");
    assertThat(anna.text()).contains("It is cropped.");
    assertThat(picture(address).getWidth()).isEqualTo(120);
    assertThat(picture(address).getHeight()).isEqualTo(100);
    describe(plain);
    plain.fill("Width", "121").press("Crop to this part");
    assertThat(plain.text()).contains("The part must lie inside of the picture");
    plain.fill("Width", "").press("Crop to this part");
    assertThat(plain.text()).contains("Four whole numbers, please.");

    anna.press("Back to the picture as it came");
    assertThat(picture(address).getWidth()).isEqualTo(400);
    assertThat(anna.text()).doesNotContain("Back to the picture as it came");

    replace(anna, file("other.png", Samples.picture("png", 5, 5)));
    assertThat(anna.text()).contains("other.png is of another kind.");
    replace(anna, file("new.jpg", Photograph.jpegFromCamera(90, 60, 1)));
    assertThat(anna.text()).contains("new.jpg stands at its address now.");
    assertThat(picture(address).getWidth()).isEqualTo(90);
    assertThat(latin(bytes(address))).doesNotContain("GPS");
    assertThat(post(21)).contains("?v=4\"");
  }

  @Test
  void whatIsDeletedIsGone() {
    String address = upload(anna, "doomed.png", Samples.picture("png", 400, 300));
    publish(31, "<p><a href=\"http://mole.example%s\">The map</a></p>".formatted(old(address)));
    await(() -> describe(anna).contains("Post 31"));
    anna.page().locator("summary").last().click();
    assertThat(anna.text()).contains("It is used where the list above says");
    judge(anna);
    anna.press("Yes, delete it");

    assertThat(anna.text()).contains("doomed is deleted.");
    assertThat(head(address).statusCode()).isEqualTo(404);
    assertThat(cards(anna)).doesNotContain("doomed");
    assertThat(files("doomed")).isEmpty();
  }

  @Test
  void authorsChangeTheirOwnAndEditorsAll() {
    upload(anna, "annas.png", Samples.picture("png", 9, 9));
    String annas = anna.page().url();
    Console author = invite("bo", "Author");
    Console editor = invite("eva", "Editor");
    Console contributor = invite("kim", "Contributor");

    assertThat(contributor.open("/admin/media/")).isEqualTo(403);
    assertThat(contributor.open("/admin/media/choose/")).isEqualTo(403);
    author.open("/admin/media/");
    assertThat(cards(author)).contains("annas");
    assertThat(author.page().locator("a.media-card").allInnerTexts()).isEmpty();
    assertThat(author.open(URI.create(annas).getPath() + "?" + URI.create(annas).getQuery()))
        .isEqualTo(403);
    upload(author, "bos.png", Samples.picture("png", 9, 9));
    author.fill("Alternative text", "Bo's own").press("Save");
    assertThat(author.text()).contains("Saved.");
    String bos = author.page().url();
    editor.page().navigate(bos);
    editor.fill("Alternative text", "Edited").press("Save");
    assertThat(editor.text()).contains("Saved.");
    author.open("/admin/media/");
    assertThat(author.page().locator("summary").count()).as("the size limit").isZero();
  }

  @Test
  void aPictureIsChosenInADialog() {
    String address = upload(anna, "chosen.jpg", Photograph.jpeg(500, 250));
    anna.fill("Alternative text", "Chosen").press("Save");
    anna.open("/admin/media/");
    Page page = anna.page();
    page.evaluate(
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
    page.getByText("Pick").click();
    Locator dialog = page.locator("dialog[open]");
    dialog.locator("[data-media-id]").first().waitFor();
    Axe.check(page);
    dialog.getByLabel("Search").fill("chosen");
    dialog.getByText("Show").click();
    dialog.locator("[data-alt=Chosen]").waitFor();
    page.waitForCondition(() -> dialog.locator("[data-media-id]").count() == 1);
    SEEN.put(
        server.url("/admin/media/choose/"),
        valid(
            "<!DOCTYPE html><html lang='en'><title>Choose</title>"
                + dialog.innerHTML()
                + "</html>"));
    dialog.locator("[data-media-id]").click();
    assertThat(page.inputValue("#made")).isEqualTo(address);
    assertThat(page.evaluate("[chosen.url, chosen.alt, chosen.width, chosen.height].join()"))
        .isEqualTo(address + ",Chosen,500,250");

    page.getByText("Pick").click();
    dialog.locator("input[type=file]").setInputFiles(file("there.jpg", Photograph.jpeg(50, 40)));
    dialog.locator("[data-title=there]").waitFor();
    assertThat(dialog.innerText()).contains("there.jpg is here.");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]").count()).isZero();
    assertThat(page.inputValue("#made")).as("nothing else was chosen").isEqualTo(address);
  }

  private static void judge(Console console) {
    console.check();
    SEEN.put(URI.create(console.page().url()), valid(console.page().content()));
  }

  /** Faces marks its hidden field so, which the checker does not like. */
  private static String valid(String html) {
    return html.replace(" autocomplete=\"off\"", "");
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  private static byte[] large() {
    byte[] content = new byte[1_200_000];
    System.arraycopy(Samples.bytes("%PDF-1.4"), 0, content, 0, 8);
    return content;
  }

  private static List<String> cards(Console console) {
    return console.page().locator(".media-name").allInnerTexts();
  }

  /** Lets files fall onto the field, as from a folder beside the browser. */
  private static void drop(Console console, FilePayload... files) {
    List<Map<String, String>> sent =
        java.util.Arrays.stream(files)
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
  private static String upload(Console console, String name, byte[] content) {
    console.open("/admin/media/");
    drop(console, file(name, content));
    assertThat(console.page().locator(".upload-files").innerText()).contains(name + " is here.");
    console.page().locator("a.media-card").first().click();
    console.page().waitForURL("**/admin/media/edit/**");
    shown = URI.create(console.page().url()).getQuery();
    return URI.create(console.page().inputValue("#address")).getPath();
  }

  private static String shown;

  /** Opens the page of the file uploaded last; its text. */
  private static String describe(Console console) {
    console.open("/admin/media/edit/?" + shown);
    return console.text();
  }

  private static void draw(Console console) {
    Locator stage = console.page().locator(".crop-stage");
    stage.scrollIntoViewIfNeeded();
    var box = stage.boundingBox();
    console.page().mouse().move(box.x + 20, box.y + 20);
    console.page().mouse().down();
    console.page().mouse().move(box.x + 90, box.y + 120);
    console.page().mouse().up();
  }

  private static void replace(Console console, FilePayload file) {
    Locator form = console.page().locator("[id=replace]");
    if (!form.isVisible()) {
      console.page().getByText("Replace the file").click();
    }
    form.locator("input[type=file]").setInputFiles(file);
    console.press("Replace it");
  }

  private static String old(String address) {
    return address.replace("/files/", "/wp-content/uploads/");
  }

  private static void publish(long id, String html) {
    Inbox.of(server)
        .take(id + ".xml", new WrittenExport("http://mole.example").post(id, html).bytes());
  }

  private static String post(long id) {
    HttpResponse<String> found = org.broadsheet.testing.Http.followOnce(server.url("/?p=" + id));
    assertThat(found.statusCode()).isEqualTo(200);
    return found.body();
  }

  private static HttpResponse<byte[]> head(String address) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(server.url(address)).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private static byte[] bytes(String address) {
    HttpResponse<byte[]> answer = head(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static BufferedImage picture(String address) {
    return Photograph.read(bytes(address));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> arriving() {
    return in(server.data().resolve("media/.arriving"), "");
  }

  private static List<String> files(String name) {
    return in(server.data().resolve("media"), name);
  }

  private static List<String> in(Path folder, String name) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(file -> file.startsWith(name))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(folder.toString(), e);
    }
  }

  private static void await(BooleanSupplier come) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!come.getAsBoolean()) {
      assertThat(System.nanoTime()).as("patience").isLessThan(end);
      anna.page().waitForTimeout(300);
    }
  }

  private static Console invite(String login, String role) {
    anna.open("/admin/users/add/");
    anna.fill("User name", login).fill("E-mail address", login + "@ports.example");
    anna.field("Role").selectOption(new SelectOption().setLabel(role));
    anna.press("Invite");
    Console person = Console.at(server, browser, Screen.DESKTOP);
    person.page().navigate(anna.page().locator("code.path").innerText());
    person.fill("New password", Console.PASSWORD).press("Save the password");
    return person.signIn(login, Console.PASSWORD).isAt("Dashboard");
  }
}
