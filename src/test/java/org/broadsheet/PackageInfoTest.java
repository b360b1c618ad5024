package org.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.testing.Sources;
import org.junit.jupiter.api.Test;

class PackageInfoTest {

  @Test
  void everyPackageSaysWhatItIs() {
    Set<Path> packages =
        Sources.in("src/main/java", ".java").stream()
            .map(Path::getParent)
            .collect(Collectors.toSet());

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            folder -> {
              Path info = folder.resolve("package-info.java");
              assertThat(Files.exists(info)).as(Sources.name(info)).isTrue();
              assertThat(Sources.read(info)).as(Sources.name(info)).startsWith("/**");
            });
  }
}
