package org.broadsheet.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Lets a field of a form take nothing but an e-mail address; the field says in which words. */
@FacesValidator("broadsheet.email")
public class EmailValidator implements Validator<String> {

  @Override
  public void validate(FacesContext faces, UIComponent field, String value) {
    if (value != null && !EmailAddress.isValid(value.strip())) {
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, "", null));
    }
  }
}
