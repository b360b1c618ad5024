package org.broadsheet.system;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets, pictures and fonts, with a mark that changes when they do. */
@Named
@ApplicationScoped
public class Assets {

  private static final String FOLDER = "/resources/";
  private static final int MARK_LENGTH = 12;

  @Inject private ServletContext context;
  private Map<String, String> addresses;

  @PostConstruct
  void start() {
    addresses = new ConcurrentHashMap<>();
  }

  /**
   * Address of a file below {@code resources}, such as {@code css/theme.css}.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public String url(String file) {
    return addresses.computeIfAbsent(file, this::address);
  }

  private String address(String file) {
    try (InputStream content = context.getResourceAsStream(FOLDER + file)) {
      if (content == null) {
        throw new IllegalArgumentException("No such asset: " + file);
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      String mark = new BigInteger(1, digest).toString(36).substring(0, MARK_LENGTH);
      return FOLDER + file + "?v=" + mark;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
