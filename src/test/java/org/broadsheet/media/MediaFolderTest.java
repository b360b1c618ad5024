package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MediaFolderTest {

  @RegisterExtension final DataFolder data = new DataFolder();

  @Test
  void whatReplacesAFileTakesItsSizesAway() throws IOException {
    data.put("2006/11/pier.jpg", Samples.picture("jpeg", 30, 20));
    Path small = data.put("2006/11/pier-15x10.jpg", Samples.picture("jpeg", 15, 10));
    Path own = data.put("2006/11/pier-300x200.jpg", Samples.picture("jpeg", 300, 200));
    Path other = data.put("2006/11/pier-old.jpg", Samples.picture("jpeg", 3, 2));
    byte[] next = Samples.picture("jpeg", 40, 10);
    Path file = Files.write(MediaFiles.newArrival(), next);

    StoredFile stored =
        MediaFolder.replace("2006/11/pier.jpg", file, "2006/11/pier-300x200.jpg"::equals);

    assertThat(stored.size()).contains(new PictureSize(40, 10));
    assertThat(MediaFiles.place("2006/11/pier.jpg").orElseThrow()).hasBinaryContent(next);
    assertThat(small).doesNotExist();
    assertThat(own).as("a medium of its own").exists();
    assertThat(other).exists();
    assertThat(file).doesNotExist();
  }

  @Test
  void thePictureThatCameFirstIsKept() throws IOException {
    byte[] first = Samples.picture("jpeg", 30, 20);
    Path file = data.put("pier.jpg", first);
    MediaFolder.keepOriginal(7, "pier.jpg");
    Files.write(file, Samples.picture("jpeg", 3, 2));
    MediaFolder.keepOriginal(7, "pier.jpg");

    assertThat(MediaFolder.original(7)).hasBinaryContent(first);
    assertThat(MediaFiles.place(".originals/7")).as("for readers").isEmpty();
  }

  @Test
  void othersMayReadWhatArrives() throws IOException {
    Path plain = Files.createFile(data.path().resolve("as-the-umask-says"));
    Path file = MediaFiles.newArrival();

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(plain))
        .contains(PosixFilePermission.OWNER_READ);
    Files.delete(file);
  }

  @Test
  void whatNeverArrivedIsClearedAway() throws IOException {
    Path left = MediaFiles.newArrival();
    Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2006-11-02T10:00:00Z")));
    Path coming = MediaFiles.newArrival();
    Path fetched = Files.createFile(MediaFiles.arrivals().resolve("fetch-7.part"));
    Files.setLastModifiedTime(fetched, FileTime.from(Instant.EPOCH));

    LeftArrivals.clear(Instant.parse("2006-11-03T10:00:00Z"));

    assertThat(left).doesNotExist();
    assertThat(coming).exists();
    assertThat(fetched).as("fetching goes on from there").exists();
  }

  @Test
  void addressesInATextLeadToOriginals() {
    String html =
        "<p><a href=\"/files/2006/11/pier.jpg\"><img src=\"/files/2006/11/pier-300x200.jpg\""
            + " alt></a><img src=\"/wp-content/uploads/2006/12/a%20b-scaled.png?w=3\"><a"
            + " href=\"/2006/11/post/\">/files/no.jpg</a><video poster=\"/files/p.gif\"></p>";

    assertThat(MediaAddresses.in(html))
        .containsExactly("2006/11/pier.jpg", "2006/12/a b.png", "p.gif");
  }
}
