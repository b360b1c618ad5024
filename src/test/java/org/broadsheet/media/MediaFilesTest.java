package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFilesTest {

  @RegisterExtension final DataFolder data = new DataFolder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../broadsheet.mv.db",
        "2006/../../broadsheet.mv.db",
        "2006/..",
        "/etc/passwd",
        "..\\x",
        "a\0b",
        ".arriving/x",
        "2006/.htaccess",
        "a\nb"
      })
  void nothingOutsideTheFolderOrHiddenInIt(String path) throws IOException {
    Files.writeString(data.path().resolve("broadsheet.mv.db"), "secret");
    data.put(".arriving/x", new byte[] {1});
    assertThat(MediaFiles.place(path)).isEmpty();
    assertThat(MediaFiles.find(path)).isEmpty();
  }

  @Test
  void escapedTraversalIsTraversal() {
    assertThat(MediaFiles.place(MediaFiles.pathOf("%2e%2e%2fbroadsheet.mv.db"))).isEmpty();
    assertThat(MediaFiles.place(MediaFiles.pathOf("a%2f..%2f..%2fx"))).isEmpty();
  }

  @Test
  void aSizeThatIsNotHereIsAnsweredByThePictureThatIs() throws IOException {
    var pier = data.put("2006/11/pier.jpg", new byte[] {1});
    var small = data.put("2006/11/pier-150x150.jpg", new byte[] {2});
    var large = data.put("2020/01/quay-scaled.jpg", new byte[] {3});
    assertThat(MediaFiles.find("2006/11/pier-300x200.jpg")).contains(pier);
    assertThat(MediaFiles.find("2006/11/pier-150x150.jpg")).contains(small);
    assertThat(MediaFiles.find("2020/01/quay-1024x768.jpg")).contains(large);
    assertThat(MediaFiles.find("2020/01/quay.jpg")).contains(large);
    assertThat(MediaFiles.find("2006/11")).isEmpty();
    assertThat(MediaFiles.find("2006/11/quay.jpg")).isEmpty();
  }

  @Test
  void namesInAnyScript() throws IOException {
    var file = data.put("2006/11/橋 a+b.jpg", new byte[] {1});
    String address = MediaFiles.address("2006/11/橋 a+b.jpg");
    assertThat(address).isEqualTo("/files/2006/11/%e6%a9%8b%20a+b.jpg");
    assertThat(MediaFiles.find(MediaFiles.pathOf(address.substring("/files/".length()))))
        .contains(file);
  }
}
