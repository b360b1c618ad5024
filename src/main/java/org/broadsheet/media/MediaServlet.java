package org.broadsheet.media;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sends files of the media folder, at our address and at those they had on WordPress.com and on
 * WordPress; parameters such as {@code ?w=300} change nothing.
 */
@WebServlet({"/files/*", "/wp-content/uploads/*"})
public class MediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** For pictures: pages name them by other addresses once they have changed. */
  private static final String CACHED = "public, max-age=2592000";

  /**
   * For what may be another file under the same address later: a document that is replaced, or an
   * original that stands in for a size which is not made yet.
   */
  private static final String FOR_NOW = "public, max-age=300";

  private static final int BUFFER = 64 * 1024;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, true);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, false);
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, boolean withBody)
      throws IOException {
    Optional<String> asked = asked(request);
    Optional<Path> path = asked.flatMap(MediaFiles::find);
    if (path.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ServedFile file;
    try {
      file = ServedFile.of(path.get());
    } catch (NoSuchFileException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    describe(file, response);
    boolean picture = file.type().filter(FileType::isPicture).isPresent();
    boolean itself = path.equals(asked.flatMap(MediaFiles::place));
    response.setHeader("Cache-Control", itself && picture ? CACHED : FOR_NOW);
    if (file.isKnown(request.getHeader("If-None-Match"), request.getHeader("If-Modified-Since"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    // The site's own encoding, which servers add to everything, says nothing about a picture.
    response.setCharacterEncoding(null);
    response.setContentType(file.contentType());
    if (file.isCompressible()) {
      // Servers would compress it under the same tag, and parts of it with the wrong lengths.
      response.setHeader("Content-Encoding", "identity");
    }
    Optional<ByteRange> range =
        file.mayContinue(request.getHeader("If-Range"))
            ? ByteRange.of(request.getHeader("Range"), file.size())
            : Optional.empty();
    send(file, range, response, withBody);
  }

  private static Optional<String> asked(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return MediaFiles.ofAddress(path.replaceAll(";[^/]*", ""));
  }

  private static void describe(ServedFile file, HttpServletResponse response) {
    response.setHeader("ETag", file.tag());
    response.setHeader("Last-Modified", file.lastModified());
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", file.policy());
    if (file.isSaved()) {
      response.setHeader("Content-Disposition", "attachment");
    }
  }

  private static void send(
      ServedFile file, Optional<ByteRange> range, HttpServletResponse response, boolean withBody)
      throws IOException {
    ByteRange part = range.orElse(new ByteRange(0, file.size() - 1));
    if (range.isPresent()) {
      response.setHeader("Content-Range", part.describe(file.size()));
      if (!part.isSatisfiable()) {
        response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        response.setContentLength(0);
        return;
      }
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    }
    response.setContentLengthLong(part.length());
    if (withBody) {
      copy(file.path(), part, response.getOutputStream());
    }
  }

  private static void copy(Path path, ByteRange part, OutputStream out) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(1, Math.min(BUFFER, part.length())));
    try (SeekableByteChannel in = Files.newByteChannel(path)) {
      in.position(part.first());
      long left = part.length();
      while (left > 0) {
        buffer.clear().limit((int) Math.min(buffer.capacity(), left));
        int read = in.read(buffer);
        if (read < 0) {
          return;
        }
        out.write(buffer.array(), 0, read);
        left -= read;
      }
    }
  }
}
