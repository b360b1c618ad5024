package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  void believesNobodyByDefault() {
    assertThat(ClientAddress.nearest("192.0.2.1", "198.51.100.7", Set.of())).isEqualTo("192.0.2.1");
  }

  @Test
  void looksBehindTrustedProxiesOnly() {
    Set<String> trusted = Set.of("10.0.0.1", "10.0.0.2");
    assertThat(ClientAddress.nearest("10.0.0.1", "203.0.113.9, 198.51.100.7, 10.0.0.2", trusted))
        .isEqualTo("198.51.100.7");
    assertThat(ClientAddress.nearest("10.0.0.1", null, trusted)).isEqualTo("10.0.0.1");
  }
}
