package org.broadsheet.testing;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built WAR with a test in it, for tests of services inside the server: {@code @Deployment
 * static WebArchive war() { return ServiceArchive.with(ThisIT.class); }}.
 *
 * <p>Each such test class starts a server of its own; tests of what a reader sees share one by
 * {@link SharedServer}.
 */
public final class ServiceArchive {

  private static final Pattern DOORS =
      Pattern.compile(
          "<filter-mapping>\\s*<filter-name>(addresses|page-cache)<.*?</filter-mapping>",
          Pattern.DOTALL);

  private ServiceArchive() {}

  /** The WAR with a test class and what else that class uses. */
  public static WebArchive with(Class<?>... classes) {
    // The doors for readers know no such address as Arquillian's, so they are left out.
    String descriptor =
        DOORS.matcher(Sources.read(Build.PROJECT.resolve("webapp/WEB-INF/web.xml"))).replaceAll("");
    return ShrinkWrap.create(ZipImporter.class, "broadsheet.war")
        .importFrom(Build.war().toFile())
        .as(WebArchive.class)
        .addClasses(classes)
        .addAsLibrary(jar(Assertions.class).toFile())
        .setWebXML(new StringAsset(descriptor));
  }

  private static Path jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
