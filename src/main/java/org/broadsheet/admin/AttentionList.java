package org.broadsheet.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.importer.ImportJob;
import org.broadsheet.importer.ImportJobs;
import org.broadsheet.importer.ImportState;
import org.broadsheet.mail.MailSetup;
import org.broadsheet.mail.OutgoingMailService;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Messages;

/** What needs attention, as far as the person who looks can do something about it. */
@Named
@RequestScoped
public class AttentionList {

  /** Beyond that it is many, and counting goes no further. */
  private static final int COUNTED_AT_MOST = 100;

  private static final int IMPORTS = 5;
  private static final Duration RECENT = Duration.ofDays(7);

  @Inject private DashboardService service;
  @Inject private OutgoingMailService mails;
  @Inject private MailSetup mailSetup;
  @Inject private ImportJobs jobs;
  @Inject private CurrentAccount current;
  @Inject private CurrentSettings settings;
  @Inject private Messages messages;
  @Inject private Clock clock;

  private List<Attention> found;

  /** What needs attention; empty when nothing does. */
  public List<Attention> getAll() {
    if (found == null) {
      found = new ArrayList<>();
      if (current.may(Capability.MODERATE_COMMENTS)) {
        addComments();
      }
      if (current.may(Capability.MANAGE_OPTIONS)) {
        addMail();
        addSettings(settings.getSettings());
      }
      if (current.may(Capability.IMPORT)) {
        addImports();
      }
    }
    return found;
  }

  private void addComments() {
    int waiting = service.countWaitingComments(COUNTED_AT_MOST);
    if (waiting > 0) {
      add("/admin/comments/?status=pending", "dashboard.attention.comments", waiting);
    }
  }

  private void addMail() {
    int failed = mails.countFailed(COUNTED_AT_MOST);
    if (failed > 0) {
      add("/admin/settings/mail/?state=failed", "dashboard.attention.mail.failed", failed);
    }
    if (!mailSetup.isComplete()) {
      add("/admin/settings/mail/", "dashboard.attention.mail.setup");
    }
  }

  private void addSettings(Settings now) {
    if (!now.isSiteUrlFixed() && now.get(SettingKey.SITE_URL).isEmpty()) {
      add("/admin/settings/general/", "dashboard.attention.site-url", now.getSiteUrl());
    }
    if (now.isHiddenFromSearch()) {
      add("/admin/settings/reading/", "dashboard.attention.hidden");
    }
  }

  private void addImports() {
    Instant recently = clock.instant().minus(RECENT);
    for (ImportJob job : jobs.newest(0, IMPORTS)) {
      if (job.getState() == ImportState.FAILED && job.getCreatedAt().isAfter(recently)) {
        add(
            "/admin/import/job/?id=" + job.getId(),
            "dashboard.attention.import",
            job.getFileName());
      }
    }
  }

  private void add(String path, String key, Object... arguments) {
    found.add(new Attention(messages.text(key, arguments), path));
  }
}
