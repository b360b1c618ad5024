package org.broadsheet.account.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.EmailAddress;
import org.broadsheet.account.PersonalData;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page that exports and erases everything by one e-mail address. */
@Named
@RequestScoped
public class PersonalDataPage {

  private static final String HERE = "/admin/tools/privacy/";

  @Inject @Any private Instance<PersonalData> sources;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String email;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_USERS);
    String given = request.getParameter("email");
    email = given == null ? "" : given.strip();
  }

  /** The address that was asked for; empty for none. */
  public String getEmail() {
    return email;
  }

  /** True when something was asked for that is no e-mail address. */
  public boolean isInvalid() {
    return !email.isEmpty() && !EmailAddress.isValid(email);
  }

  /** True when there is something to say about a person. */
  public boolean isAsked() {
    return !email.isEmpty() && !isInvalid();
  }

  /** Those who may know something. */
  public List<PersonalData> getSources() {
    return sources.stream().sorted(Comparator.comparing(PersonalData::kind)).toList();
  }

  /** How much a feature knows about the person. */
  public long count(PersonalData source) {
    return source.count(email);
  }

  /** True when anybody knows anything. */
  public boolean isKnown() {
    return isAsked() && sources.stream().anyMatch(source -> source.count(email) > 0);
  }

  /** Sends all of it as a file. */
  public void export() throws IOException {
    current.require(Capability.MANAGE_USERS);
    JsonObjectBuilder all = Json.createObjectBuilder().add("email", email);
    for (PersonalData source : getSources()) {
      JsonArrayBuilder entries = Json.createArrayBuilder();
      source
          .export(email)
          .forEach(
              fields -> {
                JsonObjectBuilder entry = Json.createObjectBuilder();
                fields.forEach(entry::add);
                entries.add(entry);
              });
      all.add(source.kind(), entries);
    }
    byte[] file = all.build().toString().getBytes(StandardCharsets.UTF_8);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext response = faces.getExternalContext();
    response.setResponseContentType("application/json");
    response.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"personal-data.json\"");
    response.setResponseContentLength(file.length);
    OutputStream out = response.getResponseOutputStream();
    out.write(file);
    faces.responseComplete();
  }

  /** Takes the person out of everything. */
  public void erase() {
    current.require(Capability.MANAGE_USERS);
    sources.forEach(source -> source.erase(email));
    Notices.done(messages.text("privacy.erased", email), HERE);
  }
}
