package org.broadsheet.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CapturedAnswerTest {

  private final StringBuilder told = new StringBuilder();
  private final CapturedAnswer answer = new CapturedAnswer(Fakes.response(told));

  @Test
  void nothingReachesTheClient() throws IOException {
    answer.setContentType("text/html");
    answer.setHeader("X-Odd", "1");
    answer.setStatus(201);
    answer.setContentLength(3);
    answer.getWriter().write("<p>");
    answer.flushBuffer();
    answer.sendRedirect("/elsewhere/");
    answer.sendError(404, "Nothing");
    answer.reset();

    assertThat(told).isEmpty();
    assertThat(answer.isCommitted()).isFalse();
  }

  @Test
  void textIsWrittenInTheCharacterSetThatIsSaid() {
    answer.setContentType("text/html");
    answer.getWriter().write("é");
    assertThat(answer.content()).isEqualTo("é".getBytes(UTF_8));
    assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");

    answer.reset();
    answer.setContentType("text/html; charset=iso-8859-1");
    answer.getWriter().write("é");
    assertThat(answer.content()).isEqualTo("é".getBytes(ISO_8859_1));
  }

  // WildFly closes the writer when a forward is over.
  @Test
  void aWriterThatWasClosedLosesNothing() {
    answer.getWriter().write("all of it");
    answer.getWriter().close();

    assertThat(answer.content()).asString().isEqualTo("all of it");
  }

  @Test
  void thePageOfAnErrorKeepsItsStatusAndNothingElse() {
    answer.setHeader("X-Odd", "1");
    answer.getWriter().write("half a page");
    answer.sendError(404);
    assertThat(answer.isError()).isTrue();

    answer.beginErrorPage();
    answer.getWriter().write("nothing here");

    assertThat(answer.isError()).isFalse();
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getHeader("X-Odd")).isNull();
    assertThat(answer.content()).asString().isEqualTo("nothing here");
  }

  @Test
  void headersAreKeptWhateverTheirCase() {
    answer.setHeader("x-odd", "1");
    answer.addHeader("X-Odd", "2");
    assertThat(answer.getHeaders("X-ODD")).containsExactly("1", "2");

    answer.setDateHeader("Last-Modified", 0);
    assertThat(answer.getHeader("last-modified")).isEqualTo("Thu, 01 Jan 1970 00:00:00 GMT");
  }

  @Test
  void aCookieGoesToTheClientAloneAndIsNoticed() {
    assertThat(answer.hasCookie()).isFalse();
    answer.addCookie(new Cookie("broadsheet", "secret"));

    assertThat(answer.hasCookie()).isTrue();
    assertThat(answer.getHeaderNames()).isEmpty();
    assertThat(told).hasToString("addCookie");
  }

  @Test
  void aCookieWrittenAsAHeaderIsNoticedToo() {
    answer.addHeader("set-cookie", "a=b");

    assertThat(answer.hasCookie()).isTrue();
  }
}
