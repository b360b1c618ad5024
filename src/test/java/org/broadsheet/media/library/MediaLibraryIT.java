package org.broadsheet.media.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Arrays;
import org.broadsheet.media.Samples;
import org.broadsheet.media.picture.Photograph;
import org.broadsheet.testing.Axe;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MediaLibraryIT {

  private static final String ANNA = "anna@ports.example";

  private static Server server;
  private static Browser browser;
  private static Console anna;
  private static Console plain;
  private static LibraryDesk desk;
  private static ServedMedia media;

  @BeforeAll
  static void start() {
    server = Console.withAnna(Server.onPayaraMicro()).start();
    browser = Browser.open();
    anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    plain = Console.at(server, browser, Screen.PLAIN);
    plain.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    desk = new LibraryDesk(anna);
    media = new ServedMedia(server);
  }

  @AfterAll
  static void stop() {
    NuChecker.check(desk.seen());
    browser.close();
    server.close();
  }

  @Test
  void filesComeInAndAreFound() {
    anna.open("/admin/media/");
    desk.drop(
        LibraryDesk.file("Old pier.jpg", Photograph.jpeg(640, 480)),
        LibraryDesk.file("Old pier.jpg", Photograph.jpeg(64, 48)),
        LibraryDesk.file("report.pdf", Samples.bytes("%PDF-1.4\n")),
        LibraryDesk.file("drawing.svg", Samples.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
        LibraryDesk.file("page.jpg", Samples.bytes("<!DOCTYPE html><script>alert(1)</script>")),
        LibraryDesk.file("torn.png", Samples.bytes("\u0089PNG\r\n\u001a\n\0\0\0\15IHDR")),
        LibraryDesk.file("empty.mp3", new byte[0]));
    assertThat(anna.page().locator(".upload-files .notice.done").allInnerTexts())
        .containsExactly("Old pier.jpg is here.", "Old pier.jpg is here.", "report.pdf is here.");
    assertThat(anna.page().locator(".upload-files .notice.failed").allInnerTexts())
        .satisfiesExactly(
            text -> assertThat(text).startsWith("drawing.svg is HTML, SVG or a script."),
            text -> assertThat(text).startsWith("page.jpg is HTML, SVG or a script."),
            text -> assertThat(text).startsWith("torn.png is damaged."),
            text -> assertThat(text).isEqualTo("empty.mp3 is empty."));
    assertThat(desk.cards()).as("without loading the page").contains("Old pier", "report");
    desk.judge();

    anna.open("/admin/media/?view=list&s=old-pier");
    assertThat(anna.page().locator("tbody th .row-meta").allInnerTexts())
        .containsExactly("Old-pier-1.jpg", "Old-pier.jpg");
    desk.judge();
    anna.open("/admin/media/?kind=document");
    assertThat(desk.cards()).contains("report").doesNotContain("Old pier");
    Locator month = anna.field("Month");
    month.selectOption(new SelectOption().setIndex(1));
    anna.press("Show");
    assertThat(anna.page().url()).contains("kind=document").contains("month=20");
    assertThat(desk.cards()).contains("report");
    anna.open("/admin/media/?month=1999-01");
    assertThat(anna.text()).contains("Nothing here fits.");
    assertThat(anna.open("/admin/media/?kind=nonsense&month=nonsense&page=999")).isEqualTo(200);
    assertThat(media.arriving()).as("nothing is left beside").isEmpty();
  }

  @Test
  void itWorksWithoutScript() {
    plain.open("/admin/media/");
    plain
        .page()
        .setInputFiles(
            "#files",
            new FilePayload[] {
              LibraryDesk.file("plain one.png", Samples.picture("png", 20, 10)),
              LibraryDesk.file("plain two.gif", Samples.picture("gif", 20, 10)),
              LibraryDesk.file("plain.html", Samples.bytes("<html>"))
            });
    plain.press("Upload");
    assertThat(plain.text())
        .contains("plain one.png is here.")
        .contains("plain two.gif is here.")
        .contains("plain.html is HTML, SVG or a script.");
    assertThat(new LibraryDesk(plain).cards()).contains("plain one", "plain two");

    plain.page().locator("summary").click();
    plain.fill("Largest file, in megabytes", "1").press("Save the limit");
    plain.page().setInputFiles("#files", LibraryDesk.file("large.pdf", large()));
    plain.press("Upload");
    assertThat(plain.text()).contains("large.pdf is larger than 1 MB.");
    anna.open("/admin/media/");
    anna.page().setInputFiles("#files", LibraryDesk.file("large.pdf", large()));
    anna.page().locator("[id='upload:send']").click();
    assertThat(anna.page().locator(".upload-files .notice.failed").innerText())
        .startsWith("large.pdf is larger than 1 MB.");
    plain.page().locator("summary").click();
    plain.fill("Largest file, in megabytes", "a lot").press("Save the limit");
    assertThat(plain.text()).contains("A whole number from 1 to 1024.");
    plain.fill("Largest file, in megabytes", "100").press("Save the limit");
    assertThat(plain.text()).contains("Files may have 100 MB now.");
    assertThat(media.arriving()).isEmpty();
  }

  @Test
  void aPhotographForgetsWhereItWasTaken() {
    byte[] photograph = Photograph.jpegFromCamera(80, 40, 6);
    assertThat(ServedMedia.latin(photograph)).contains("GPS-OF-A-SOURCE");

    String address = desk.upload("camera.jpg", photograph);

    byte[] kept = media.bytes(address);
    assertThat(ServedMedia.latin(kept)).doesNotContain("GPS").contains("Exif\0\0MM\0*");
    assertThat(media.bytes(address.replace("/files/", "/wp-content/uploads/"))).isEqualTo(kept);
    desk.await(() -> desk.describe().contains("40 × 80 pixels"));
  }

  @Test
  void itIsDescribed() {
    desk.upload("mute.png", Samples.picture("png", 30, 30));
    assertThat(anna.text()).contains("This picture has no alternative text yet.");
    desk.judge();
    anna.fill("Alternative text", "A tug & a \"barge\"").fill("Title", "<b>Tug</b>");
    anna.fill("Caption", "By <em>Mira</em><script>alert(1)</script>").press("Save");
    assertThat(anna.text()).contains("Saved.").doesNotContain("no alternative text");
    anna.isAt("<b>Tug</b>");
    assertThat(anna.field("Alternative text").inputValue()).isEqualTo("A tug & a \"barge\"");
    assertThat(anna.field("Caption").inputValue()).isEqualTo("By <em>Mira</em>");
    anna.open("/admin/media/?s=barge");
    assertThat(desk.cards()).containsExactly("<b>Tug</b>");
    assertThat(anna.text()).doesNotContain("No alternative text");
  }

  @Test
  void aPictureChangesUnderItsAddress() {
    String address = desk.upload("changing.jpg", Photograph.jpeg(400, 300));
    media.publish(
        21,
        "<p><img src=\"http://mole.example%s\" alt=\"Pier\"></p>"
            .formatted(ServedMedia.old(address)));
    desk.await(() -> desk.describe().contains("Post 21"));
    desk.await(() -> media.post(21).contains("changing-300x225.jpg 300w"));
    assertThat(media.post(21)).contains("src=\"" + ServedMedia.old(address) + "\"");
    String tag = media.head(address).headers().firstValue("ETag").orElseThrow();

    desk.describe();
    anna.press("Turn right");
    assertThat(anna.text()).contains("It is turned.");
    BufferedImage turned = media.picture(address);
    assertThat(turned.getWidth()).isEqualTo(300);
    assertThat(turned.getHeight()).isEqualTo(400);
    assertThat(media.head(address).headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    assertThat(media.post(21)).contains("src=\"" + address + "?v=1\"");
    desk.await(() -> media.post(21).contains("changing-225x300.jpg?v=1 225w"));
    assertThat(
            media
                .head(address.replace(".jpg", "-300x225.jpg"))
                .headers()
                .firstValue("Cache-Control"))
        .as("the former size is gone, the picture stands in")
        .contains("public, max-age=300");

    desk.judge();
    desk.draw();
    assertThat(anna.field("Width").inputValue()).isNotEqualTo("300");
    anna.fill("From the left", "50").fill("From the top", "60");
    anna.fill("Width", "120").fill("Height", "100").press("Crop to this part");
    assertThat(anna.text()).contains("It is cropped.");
    assertThat(media.picture(address).getWidth()).isEqualTo(120);
    assertThat(media.picture(address).getHeight()).isEqualTo(100);
    plain.open(desk.page());
    plain.fill("Width", "121").press("Crop to this part");
    assertThat(plain.text()).contains("The part must lie inside of the picture");
    plain.fill("Width", "").press("Crop to this part");
    assertThat(plain.text()).contains("Four whole numbers, please.");

    anna.press("Back to the picture as it came");
    assertThat(media.picture(address).getWidth()).isEqualTo(400);
    assertThat(anna.text()).doesNotContain("Back to the picture as it came");

    desk.replace(LibraryDesk.file("other.png", Samples.picture("png", 5, 5)));
    assertThat(anna.text()).contains("other.png is of another kind.");
    desk.replace(LibraryDesk.file("new.jpg", Photograph.jpegFromCamera(90, 60, 1)));
    assertThat(anna.text()).contains("new.jpg stands at its address now.");
    assertThat(media.picture(address).getWidth()).isEqualTo(90);
    assertThat(ServedMedia.latin(media.bytes(address))).doesNotContain("GPS");
    assertThat(media.post(21)).contains("?v=4\"");
  }

  @Test
  void whatIsDeletedIsGone() {
    String address = desk.upload("doomed.png", Samples.picture("png", 400, 300));
    media.publish(
        31,
        "<p><a href=\"http://mole.example%s\">The map</a></p>".formatted(ServedMedia.old(address)));
    desk.await(() -> desk.describe().contains("Post 31"));
    anna.page().locator("summary").last().click();
    assertThat(anna.text()).contains("It is used where the list above says");
    desk.judge();
    anna.press("Yes, delete it");

    assertThat(anna.text()).contains("doomed is deleted.");
    assertThat(media.head(address).statusCode()).isEqualTo(404);
    assertThat(desk.cards()).doesNotContain("doomed");
    assertThat(media.files("doomed")).isEmpty();
  }

  @Test
  void authorsChangeTheirOwnAndEditorsAll() {
    desk.upload("annas.png", Samples.picture("png", 9, 9));
    String annas = anna.page().url();
    Console author = anna.invite(browser, "bo", "Author");
    Console editor = anna.invite(browser, "eva", "Editor");
    Console contributor = anna.invite(browser, "kim", "Contributor");

    assertThat(contributor.open("/admin/media/")).isEqualTo(403);
    assertThat(contributor.open("/admin/media/choose/")).isEqualTo(403);
    author.open("/admin/media/");
    assertThat(new LibraryDesk(author).cards()).contains("annas");
    assertThat(author.page().locator("a.media-card").allInnerTexts()).isEmpty();
    assertThat(author.open(URI.create(annas).getPath() + "?" + URI.create(annas).getQuery()))
        .isEqualTo(403);
    new LibraryDesk(author).upload("bos.png", Samples.picture("png", 9, 9));
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
    String address = desk.upload("chosen.jpg", Photograph.jpeg(500, 250));
    anna.fill("Alternative text", "Chosen").press("Save");
    anna.open("/admin/media/");
    Page page = anna.page();
    desk.offerChooser();
    page.getByText("Pick").click();
    Locator dialog = page.locator("dialog[open]");
    dialog.locator("[data-media-id]").first().waitFor();
    Axe.check(page);
    dialog.getByLabel("Search").fill("chosen");
    dialog.getByText("Show").click();
    dialog.locator("[data-alt=Chosen]").waitFor();
    page.waitForCondition(() -> dialog.locator("[data-media-id]").count() == 1);
    desk.seen()
        .put(
            server.url("/admin/media/choose/"),
            NuChecker.judgeable(
                "<!DOCTYPE html><html lang='en'><title>Choose</title>"
                    + dialog.innerHTML()
                    + "</html>"));
    dialog.locator("[data-media-id]").click();
    assertThat(page.inputValue("#made")).isEqualTo(address);
    assertThat(page.evaluate("[chosen.url, chosen.alt, chosen.width, chosen.height].join()"))
        .isEqualTo(address + ",Chosen,500,250");

    page.getByText("Pick").click();
    dialog
        .locator("input[type=file]")
        .setInputFiles(LibraryDesk.file("there.jpg", Photograph.jpeg(50, 40)));
    dialog.locator("[data-title=there]").waitFor();
    assertThat(dialog.innerText()).contains("there.jpg is here.");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]").count()).isZero();
    assertThat(page.inputValue("#made")).as("nothing else was chosen").isEqualTo(address);
  }

  private static byte[] large() {
    return Arrays.copyOf(Samples.bytes("%PDF-1.4"), 1_200_000);
  }
}
