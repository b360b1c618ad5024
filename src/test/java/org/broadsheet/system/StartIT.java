package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Listeners;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class StartIT {

  @Test
  void theFrontPageAnswersWithoutCookieAndWithItsPolicy(Server server) {
    HttpResponse<String> front = Http.get(server.url("/"));

    assertThat(front.statusCode()).isEqualTo(200);
    assertThat(front.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(front.headers().allValues("Content-Security-Policy")).containsExactly(Pages.POLICY);
    assertThat(front.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(front.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(front.body()).contains("<h1");
  }

  @Test
  void anUnknownAddressShowsOurOwnPage(Server server) {
    HttpResponse<String> page = Http.get(server.url("/no/such/thing/"));

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(Pages.POLICY);
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.body()).contains("There is nothing at this address").doesNotContain("Payara");
  }

  @Test
  void aSupervisorIsToldHowItIs(Server server) {
    assertThat(Http.get(server.url("/health/live")).statusCode()).isEqualTo(200);
    assertThat(Http.get(server.url("/health/ready")).body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(Http.get(server.url("/health/other")).statusCode()).isEqualTo(404);
  }

  @Test
  void theClassesThatStartItAreNotServed(Server server) {
    assertThat(Http.get(server.url("/org/broadsheet/start/PayaraMicroStart.class")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void nothingListensOnAnythingButTheLoopbackAddress(Server server) {
    assertThat(Listeners.of(server.pid()))
        .isNotEmpty()
        .allSatisfy(socket -> assertThat(socket.getAddress().isLoopbackAddress()).isTrue())
        .anySatisfy(socket -> assertThat(socket.getPort()).isEqualTo(server.port()));
  }
}
