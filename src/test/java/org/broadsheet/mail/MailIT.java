package org.broadsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Mailbox;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

class MailIT {

  private static final String PAGE = "/admin/settings/mail/";
  private static final String ANNA = "anna@ports.example";

  @Test
  void aTestMessageArrivesAndAFailedOneSaysWhy() throws MessagingException {
    try (Mailbox mail = Mailbox.open();
        Server server = Console.withAnna(mail.use(Server.onPayaraMicro())).start();
        Browser browser = Browser.open()) {
      Console console = Console.at(server, browser, Screen.DESKTOP);
      console.signIn(ANNA, Console.PASSWORD).open(PAGE);
      assertThat(console.text()).contains("127.0.0.1:" + mail.wire().port(), "postman");
      assertThat(console.page().content()).doesNotContain("man/secret", "man%2Fsecret");
      console.check().press("Send a test message");

      MimeMessage first = mail.await(1);
      assertThat(first.getRecipients(Message.RecipientType.TO)[0]).hasToString(ANNA);
      assertThat(first.getFrom()[0]).hasToString("Broadsheet <desk@ports.example>");
      assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(Mailbox.text(first)).contains("Mail from your site arrives.");
      assertThat(Mailbox.html(first)).contains("<p>Mail from your site arrives.</p>");

      mail.wire().refuse(ANNA, "550 5.7.1 We do not like you");
      console.press("Send a test message");
      await(console, "failed", "550 5.7.1 We do not like you");
      console.check();

      mail.wire().accept(ANNA);
      console.page().locator("input[value='Try now']").click();
      MimeMessage second = mail.await(2);
      assertThat(second.getMessageID()).isNotEqualTo(first.getMessageID());

      mail.wire().refuse(ANNA, "451 4.7.1 Come back later");
      console.press("Send a test message");
      await(console, "waiting", "451 4.7.1 Come back later");
      console.page().locator("input[value=Delete]").click();
      assertThat(console.text()).contains("The message is deleted.", "Nothing waits to be sent.");
      assertThat(mail.messages()).hasSize(2);
    }
  }

  @Test
  void aMailIsNotLostWhenTheServerIsKilledBeforeItHearsTheAnswer() throws MessagingException {
    try (Mailbox mail = Mailbox.open();
        Server server = Console.withAnna(mail.use(Server.onPayaraMicro())).start();
        Browser browser = Browser.open()) {
      mail.wire().hold();
      Console console = Console.at(server, browser, Screen.DESKTOP);
      console.signIn(ANNA, Console.PASSWORD).open(PAGE);
      console.press("Send a test message");
      MimeMessage first = mail.await(1);

      server.kill9();
      mail.wire().letGo();
      server.start();

      assertThat(mail.await(2).getMessageID()).isEqualTo(first.getMessageID());
      console.signIn(ANNA, Console.PASSWORD);
      await(console, "sent", "A test message");
    }
  }

  @Test
  void withoutAMailServerMailWaitsAndThePageSaysSo() {
    try (Server server = Console.withAnna(Server.onPayaraMicro()).start();
        Browser browser = Browser.open()) {
      Console console = Console.at(server, browser, Screen.DESKTOP);
      console.signIn(ANNA, Console.PASSWORD).open(PAGE);
      assertThat(console.text()).contains("No mail server is set.");
      console.press("Send a test message").check();

      assertThat(console.text())
          .contains("A test message to " + ANNA + " waits until a mail server is set.");
      assertThat(console.page().locator("[aria-current] .count").innerText()).isEqualTo("1");
    }
  }

  private static void await(Console console, String state, String words) {
    Page page = console.page();
    for (int i = 0; i < 60; i++) {
      console.open(PAGE + "?state=" + state);
      if (console.text().contains(words)) {
        return;
      }
      page.waitForTimeout(500);
    }
    assertThat(console.text()).contains(words);
  }
}
