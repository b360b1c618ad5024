package org.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {

  private static final String QUERY = "jakarta.faces.ViewState=stateless&p=12&email=x";

  private final HttpServletRequest request =
      Fakes.request("/a/", QUERY, Map.of("faces-request", "partial/ajax", "if-none-match", "*"));
  private final Asked asked = new Asked(request, PageKey.of(request));

  @Test
  void onlyWhatIsInTheKeyIsLeft() {
    assertThat(asked.getMethod()).isEqualTo("GET");
    assertThat(asked.getRequestURI()).isEqualTo("/a/");
    assertThat(asked.getQueryString()).isEqualTo("p=12");
  }

  @Test
  void thereAreNoParametersThatFacesCouldTakeForAForm() {
    assertThat(asked.getParameter("jakarta.faces.ViewState")).isNull();
    assertThat(asked.getParameterValues("email")).isNull();
    assertThat(asked.getParameterMap()).isEmpty();
    assertThat(asked.getParameterNames().hasMoreElements()).isFalse();
  }

  @Test
  void thereAreNoHeaders() {
    assertThat(asked.getHeader("Faces-Request")).isNull();
    assertThat(asked.getHeaders("If-None-Match").hasMoreElements()).isFalse();
    assertThat(asked.getHeaderNames().hasMoreElements()).isFalse();
    assertThat(asked.getDateHeader("If-Modified-Since")).isEqualTo(-1);
    assertThat(asked.getCookies()).isEmpty();
  }
}
